import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCuratedFile } from '../../core/directory/curated-file';
import { formatHoster } from '../hosters/format';
import { readHosterFiles } from '../hosters/read';
import { inRepository } from '../root';

/**
 * Formats the files of the curated hosters; tells in a sentence each what the build refuses of
 * them.
 */
export function fixHosters(repository: string = inRepository()): string[] {
  return readHosterFiles(repository).flatMap((file) => {
    const text = formatHoster(file);
    if (text !== file.text) writeFileSync(join(repository, file.path), text);
    const read = readCuratedFile(file);
    return read.ok ? [] : read.reason.map(({ path, reason }) => `${path} ${reason}`);
  });
}
