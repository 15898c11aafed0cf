// The database as anybody else sees it: other versions of us, a stranger, a damaged profile.

const name = 'chatiere';

export function asPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens it, creating what `build` says where it does not exist; close it after use. */
export function openRaw(
  version?: number,
  build?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => build?.(request.result);
  return asPromise(request);
}

/** Deletes it; rejects if somebody else who has it open does not step aside. */
export function deleteRaw(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Somebody holds the database open'));
  });
}

/** Does something with one store, in its own connection. */
export async function inStore(
  storeName: string,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<void> {
  const database = await openRaw();
  const transaction = database.transaction(storeName, 'readwrite');
  await asPromise(act(transaction.objectStore(storeName)));
  database.close();
}

/** The stores that directory.ts makes. */
export function buildOurStores(database: IDBDatabase): void {
  database.createObjectStore('directoryVersion');
  database.createObjectStore('hosters', { keyPath: 'id' });
  database.createObjectStore('suggestions', { keyPath: 'need' });
}

/** What a private window of Firefox does to extension pages. */
export function privateWindowError(): DOMException {
  return new DOMException('A mutation operation was attempted', 'InvalidStateError');
}
