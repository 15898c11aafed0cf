// Functions of a page of the extension: each stands alone there.

/** One store of a database, as it can be made again. */
export type StoredStore = {
  name: string;
  keyPath: string | string[] | null;
  /** The values with their keys; a store with a `keyPath` has the keys in the values. */
  rows: readonly { key: IDBValidKey; value: unknown }[];
};

/** A database of the extension, as it can be made again. */
export type StoredDatabase = { name: string; version: number; stores: readonly StoredStore[] };

/** Everything that a version of the extension keeps on a device. */
export type Stored = { local: Record<string, unknown>; database: StoredDatabase };

/** Reads a whole database. Rejects where there is none. */
export async function dumpDatabase(name: string): Promise<StoredDatabase> {
  // A method: a function with a name would want help of the bundler, which is not in the page.
  const ask = {
    settled<Value>(request: IDBRequest<Value>) {
      return new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
  };
  const database = await ask.settled(indexedDB.open(name));
  const stores: StoredStore[] = [];
  for (const store of database.objectStoreNames) {
    const opened = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([
      ask.settled(opened.getAllKeys()),
      ask.settled(opened.getAll()),
    ]);
    const rows = keys.map((key, index) => ({ key, value: values[index] as unknown }));
    stores.push({ name: store, keyPath: opened.keyPath, rows });
  }
  database.close();
  return { name, version: database.version, stores };
}
