import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { guides } from '../../../core/guides';
import type { Guide } from '../../../core/guides/guide';
import type { GuideWords } from '../../../core/guides/guide-text';
import { inRepository } from '../../root';
import { byFirstLetter } from '../first-letter';
import { guideFaults, wayFaults } from './guide-faults';
import { allGuideWords } from './guide-words';
import { sentenceFaults, textFaults } from './guide-words-faults';

/**
 * Writes the guides: their facts, a file for each first letter of their services, and their sentences, a file for
 * each language. A page loads the letter that it shows and the language that it speaks, no code carries them.
 * Refuses guides that promise what cannot be done, or name a sentence that there is not.
 */
export function writeGuides(): void {
  const words = allGuideWords();
  const faults = faultLines(guides, words);
  if (faults.length > 0) throw new Error(`Guides are not right:\n${faults.join('\n')}`);
  const folder = inRepository('assets/guides');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/words`, { recursive: true });
  for (const [letter, some] of byFirstLetter(guides.map((guide) => [guide.service, guide]))) {
    writeFileSync(`${folder}/${letter}.json`, JSON.stringify(some));
  }
  for (const each of words) {
    writeFileSync(`${folder}/words/${each.language}.json`, JSON.stringify(each));
  }
}

/**
 * The faults of guides and of their sentences, a line each: the file, the field or the key, and one sentence. `words`
 * are those of all languages, the one that has every sentence first.
 */
export function faultLines(some: readonly Guide[], words: readonly GuideWords[]): string[] {
  const [whole] = words;
  if (!whole) throw new Error('The guides have no language');
  const ofGuides = some.flatMap((guide) => {
    const ways = guide.into.flatMap((way) =>
      wayFaults(way).map(({ field, fault }) => ({ field: `into (${way.name}).${field}`, fault })),
    );
    const file = fileOf(guide.service);
    return [...guideFaults(guide), ...ways, ...textFaults(guide, whole)].map(
      ({ field, fault }) => `${file}: ${field}: ${fault}`,
    );
  });
  return [...ofGuides, ...words.flatMap((each) => sentenceFaults(some, each, whole))];
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
