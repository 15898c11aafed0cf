import { mkdirSync, writeFileSync } from 'node:fs';
import { readTowns } from './read-towns';
import { inRepository } from './root';

/** Where French is at home: these towns are loaded first. */
const coreCountries: ReadonlySet<string> = new Set(['FR', 'BE', 'CH', 'LU', 'MC', 'CA']);

/** Writes the towns of the core countries into assets, one line each. */
export function writeTowns(): void {
  const { towns, admins } = readTowns();
  const isCore = (line: string) => coreCountries.has(line.split('\t', 1)[0] ?? '');
  const folder = inRepository('assets/towns');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/core.tsv`, towns.filter(isCore).join('\n'));
  writeFileSync(`${folder}/core-admins.tsv`, admins.filter(isCore).join('\n'));
}
