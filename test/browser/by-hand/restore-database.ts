import type { StoredDatabase } from '../../../src/tools/released/stored';

/** Puts a database into the place of the one that has its name; settles once it is closed again. Runs in a page of the extension. */
export function restoreDatabase({ name, version, stores }: StoredDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name);
    // Asked for at once, so that no part of the extension opens its own in between.
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, rows } of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const { key, value } of rows) {
          if (keyPath === null) made.put(value, key);
          else made.put(value);
        }
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
