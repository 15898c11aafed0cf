import { ignore } from '../../core/ignore';
import { needs } from '../../core/need';
import { ask } from '../browser/messenger';
import { type DirectoryVersion, isBusy, untilOpened } from '../store/database';
import { readDirectoryVersion } from '../store/directory-version';
import { readPrevious, readSourceStates } from '../store/sources';

/** The facts that a page says of the directory and its sources. */
type DirectoryFacts = {
  /** The directory that is kept; undefined where it can't be read. */
  directory: DirectoryVersion | undefined;
  /** True if another page of the extension keeps it from being read: nothing is wrong with it. */
  isHeldUp: boolean;
  /** The copy that can be gone back to; undefined where there is none. */
  previous: Awaited<ReturnType<typeof readPrevious>>;
  /** The state of each source; undefined where it can't be read. */
  states: Awaited<ReturnType<typeof readSourceStates>> | undefined;
};

/** Reads what is kept of the directory and its sources. Calls back once another page lets it go. */
export async function readDirectoryFacts(letGo: () => void): Promise<DirectoryFacts> {
  const [directory, previous, states] = await Promise.all([
    readDirectory(),
    ignore(readPrevious(), 'a private window of Firefox has no database'),
    ignore(readSourceStates(), 'a private window of Firefox has no database'),
  ]);
  return { directory, isHeldUp: !directory && (await isDirectoryHeldUp(letGo)), previous, states };
}

/** True if another page keeps the directory from being read. Calls back once it is let go. */
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
