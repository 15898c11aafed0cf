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
  if (typeof version !== 'object') return undefined;
  const isWhole = version.hosterCount === hosters && suggestions === needIds.length;
  return isWhole ? version : undefined;
}

/** True if an upgrade of the database emptied the store, and nothing was written into it since. */
export async function isEmptiedByUpgrade(): Promise<boolean> {
  return (await (await openDatabase()).get('directoryVersion', 'upgrade')) !== undefined;
}
