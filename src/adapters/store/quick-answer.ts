import type { NeedId } from '../../core/need';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { databaseName, databaseVersion } from './database-version';

// For the first paint of the popup alone, which comes before the library of the database is loaded. It
// reads, makes nothing and mends nothing.

/** Opens the database as it is. Rejects where it is missing, of another version or can't be opened. */
export function openQuickly(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, databaseVersion);
  // A database is made, or changed, where its stores are known: in database.ts.
  request.onupgradeneeded = () => request.transaction?.abort();
  return resultOf(request).then((database) => {
    database.onversionchange = () => database.close();
    return database;
  });
}

/**
 * Reads the ready answer to a need as this version of the database keeps it; undefined where there is
 * none. A damaged one can't be drawn: then the app looks at it more closely.
 */
export function readQuickly(
  database: IDBDatabase,
  need: NeedId,
): Promise<ReadySuggestions | undefined> {
  return resultOf(database.transaction('suggestions').objectStore('suggestions').get(need));
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    // Whatever the reason: the app opens it again, and tells.
    request.onerror = reject;
  });
}
