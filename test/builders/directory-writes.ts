import type { DirectoryWrite } from '../../src/adapters/store/write-directory';
import type { Hoster } from '../../src/core/directory/hoster';
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
