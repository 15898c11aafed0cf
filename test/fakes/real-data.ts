import { readCuratedFile } from '../../src/core/directory/curated-file';
import type { Hoster } from '../../src/core/directory/hoster';
import type { Gazetteer } from '../../src/core/towns/gazetteer';
import type { Home } from '../../src/core/towns/home';
import { homeIn } from '../../src/core/towns/home-from-town';
import { searchTowns } from '../../src/core/towns/search';
import { readSnapshot } from '../../src/tools/build/directory';
import { readHosterFiles } from '../../src/tools/hosters/read';
import { readTowns } from '../../src/tools/towns/read';

// What is shipped, for tests that ask whether real people get the right answer.

/** The towns of the core countries: France, those next to it that speak French, and Canada. */
export function coreTowns(): Gazetteer {
  return readTowns().slice(0, 1);
}

/** The files of the curated hosters. */
export const curatedFiles = readHosterFiles();

/** The records of the curated hosters, those that are not shipped too. */
export const curatedRecords = curatedFiles
  .map(readCuratedFile)
  .flatMap((read) => (read.ok ? [read.value] : []));

let hosters: readonly Hoster[] | undefined;

/** The curated hosters; towns of other countries are not looked up. */
export function realHosters(): readonly Hoster[] {
  hosters ??= readSnapshot(coreTowns()).hosters;
  return hosters;
}

/** The home of somebody who types this and takes the first town. */
export function homeAt(query: string): Home {
  const [town] = searchTowns(coreTowns(), query).towns;
  if (!town) throw new Error(`no town for ${query}`);
  return homeIn(town);
}
