import { needIds } from '../../core/need';
import { type DirectoryVersion, openDatabase } from './database';

// Apart from the answers: the popup reads those alone, and loads no list of needs for it.

/** Reads the directory that the store holds; undefined where none, or not all of it, is there. */
export async function readDirectoryVersion(): Promise<DirectoryVersion | undefined> {
  const transaction = (await openDatabase()).transaction([
    'directoryVersion',
    'hosters',
    'suggestions',
  ]);
  const [version, hosters, suggestions] = await Promise.all([
    transaction.objectStore('directoryVersion').get('current'),
    transaction.objectStore('hosters').count(),
    transaction.objectStore('suggestions').count(),
  ]);
  const isWhole = version?.hosterCount === hosters && suggestions === needIds.length;
  return isWhole ? version : undefined;
}

/** True if nothing was ever written into the store in its present shape. */
export async function isUnfilled(): Promise<boolean> {
  const database = await openDatabase();
  const counts = [database.count('directoryVersion'), database.count('hosters')];
  return (await Promise.all(counts)).every((count) => count === 0);
}
