import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedFile } from '../../core/directory/curated-file';
import { inRepository } from '../root';

/** The folder of the curated hosters in a repository: one file each, named after a hoster's id. */
export const hosterFolder = 'src/tools/data/hosters';

const extension = '.json';

/**
 * Reads the files of the curated hosters, in the order of their ids: the built directory keeps it.
 */
export function readHosterFiles(repository: string = inRepository()): CuratedFile[] {
  return readdirSync(join(repository, hosterFolder))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort()
    .map((id) => {
      const path = `${hosterFolder}/${id}${extension}`;
      return { path, text: readFileSync(join(repository, path), 'utf8') };
    });
}
