import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { guides } from '../../core/guides';
import type { Guide } from '../../core/guides/guide';
import { inRepository } from '../root';
import { byFirstLetter } from './first-letter';
import { guideFaults, wayFaults } from './guide-faults';

/**
 * Writes the guides, a file for each first letter of their services: a page loads the one it shows, no code
 * carries them. Refuses guides that promise what cannot be done.
 */
export function writeGuides(): void {
  const faults = faultLines(guides);
  if (faults.length > 0) throw new Error(`Guides are not right:\n${faults.join('\n')}`);
  const folder = inRepository('assets/guides');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [letter, some] of byFirstLetter(guides.map((guide) => [guide.service, guide]))) {
    writeFileSync(`${folder}/${letter}.json`, JSON.stringify(some));
  }
}

/** The faults of guides, a line each: the file, the field, and one sentence. */
export function faultLines(some: readonly Guide[]): string[] {
  return some.flatMap((guide) => {
    const ways = guide.into.flatMap((way) =>
      wayFaults(way).map(({ field, fault }) => ({ field: `into (${way.name}).${field}`, fault })),
    );
    const file = fileOf(guide.service);
    return [...guideFaults(guide), ...ways].map(
      ({ field, fault }) => `${file}: ${field}: ${fault}`,
    );
  });
}

const folder = 'src/core/guides';

/** The file of the guide for a service; its name alone where it has none yet. */
function fileOf(service: string): string {
  const files = readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' });
  const file = files.find(
    (each) => /^(?!software\b).*\//.test(each) && basename(each) === `${service}.ts`,
  );
  return file ? `${folder}/${file}` : `${service}.ts`;
}
