import type { DirectoryWrite } from '../../src/adapters/store/write-directory';
import type { Hoster } from '../../src/core/directory/hoster';
import { success } from '../../src/core/result';
import type { Answer } from '../../src/core/suggestions/ready-suggestions';

/** A whole directory for the store, made of these hosters and answers and nothing else. */
export function aDirectoryWrite(
  asOf: string,
  hosters: readonly Hoster[],
  answers: readonly Answer[],
): DirectoryWrite {
  const generation = { asOf, hosterCount: hosters.length, source: 'package', key: asOf } as const;
  return { version: generation, hosters, answers, sourceRows: [], states: [] };
}

/** Answerers of the messages that a test is not about. */
export const sourceAnswerers = {
  sourcesChosen: async () => success(null),
  settingsChosen: async () => success(null),
  watchedChosen: async () => success(null),
  nudgeChosen: async () => success(null),
  nudgeAnswered: async () => null,
  hostersWanted: async () => success([]),
  refreshWanted: async () => null,
  crawlPaused: async () => null,
  previousWanted: async () => success(null),
  countingChosen: async () => success(null),
  countsErased: async () => success(null),
};
