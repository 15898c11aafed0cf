import { ignore } from '../../core/ignore';
import { needs } from '../../core/need';
import { ask } from '../browser/messenger';
import { type DirectoryVersion, isBusy, untilOpened } from '../store/database';
import { readDirectoryVersion } from '../store/directory-version';

/**
 * True if another page of the extension keeps the directory from being read: nothing is wrong with it. Calls back
 * once it is let go.
 */
export async function isDirectoryHeldUp(letGo: () => void): Promise<boolean> {
  const isHeldUp = await readDirectoryVersion().then(() => false, isBusy);
  if (isHeldUp) ignore(untilOpened().then(letGo), 'what can not be opened is told already');
  return isHeldUp;
}

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
