import { ignore } from '../../core/ignore';
import { needs } from '../../core/need';
import { ask } from '../browser/messenger';
import type { DirectoryVersion } from '../store/database';
import { readDirectoryVersion } from '../store/directory-version';

/**
 * Reads what directory is kept now. Undefined where it can't be read (a private window of Firefox).
 * A directory that is missing or damaged is mended by the background first.
 */
export async function readDirectory(): Promise<DirectoryVersion | undefined> {
  const read = () => ignore(readDirectoryVersion(), 'the background mends it');
  const version = await read();
  if (version) return version;
  await ignore(
    ask('suggestionsWanted', { need: needs[0].id }),
    'the page then says that it has none',
  );
  return read();
}
