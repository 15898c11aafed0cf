import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Hoster } from '../core/hoster';
import type { NeedId } from '../core/need';
import type { ReadySuggestions } from '../core/ready-suggestions';

const name = 'chatiere';
const version = 1;

/** One filling of the store. */
export type Generation = {
  /** Day of the facts, `YYYY-MM-DD`. */
  asOf: string;
  /** How many hosters belong to it. */
  hosterCount: number;
};

interface Directory extends DBSchema {
  generation: { key: 'current'; value: Generation };
  hosters: { key: string; value: Hoster };
  suggestions: { key: NeedId; value: ReadySuggestions };
}

let opened: Promise<IDBPDatabase<Directory>> | undefined;

/** Rejects in a private window of Firefox (InvalidStateError) and where the database is damaged. */
function open(): Promise<IDBPDatabase<Directory>> {
  opened ??= openDB<Directory>(name, version, {
    upgrade(database) {
      database.createObjectStore('generation');
      database.createObjectStore('hosters', { keyPath: 'id' });
      database.createObjectStore('suggestions', { keyPath: 'need' });
    },
    // Whoever deletes or rebuilds the database must not wait for us.
    blocking: close,
    terminated: close,
  });
  opened.catch(close);
  return opened;
}

function close(): void {
  const closing = opened;
  opened = undefined;
  closing?.then((database) => database.close()).catch(() => undefined);
}

/** The ready answer to one need: a single read. */
export async function readSuggestions(need: NeedId): Promise<ReadySuggestions | undefined> {
  return (await open()).get('suggestions', need);
}

export async function readHosters(): Promise<Hoster[]> {
  return (await open()).getAll('hosters');
}

/** The current filling; undefined where there is none or a part of it is missing. */
export async function readGeneration(answers: number): Promise<Generation | undefined> {
  const transaction = (await open()).transaction(['generation', 'hosters', 'suggestions']);
  const [generation, hosters, suggestions] = await Promise.all([
    transaction.objectStore('generation').get('current'),
    transaction.objectStore('hosters').count(),
    transaction.objectStore('suggestions').count(),
  ]);
  const isWhole = generation?.hosterCount === hosters && suggestions === answers;
  return isWhole ? generation : undefined;
}

/** Replaces everything in one transaction: a reader sees all of the old or all of the new. */
export async function writeGeneration(
  asOf: string,
  hosters: readonly Hoster[],
  suggestions: readonly ReadySuggestions[],
): Promise<void> {
  const transaction = (await open()).transaction(
    ['generation', 'hosters', 'suggestions'],
    'readwrite',
  );
  const hosterStore = transaction.objectStore('hosters');
  const suggestionStore = transaction.objectStore('suggestions');
  const generation = { asOf, hosterCount: hosters.length };
  await allOrNothing(transaction, [
    () => hosterStore.clear(),
    () => suggestionStore.clear(),
    ...hosters.map((hoster) => () => hosterStore.put(hoster)),
    ...suggestions.map((each) => () => suggestionStore.put(each)),
    () => transaction.objectStore('generation').put(generation, 'current'),
  ]);
}

/** Replaces the ready answers, all at once. */
export async function writeSuggestions(suggestions: readonly ReadySuggestions[]): Promise<void> {
  const transaction = (await open()).transaction('suggestions', 'readwrite');
  await allOrNothing(
    transaction,
    suggestions.map((each) => () => transaction.store.put(each)),
  );
}

type Writing = { done: Promise<void>; abort: () => void };

/**
 * Does these writes or none: a value that can't be stored makes `put` throw at once, and the writes
 * before it would be committed all the same.
 */
async function allOrNothing(
  transaction: Writing,
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const begun: Promise<unknown>[] = [transaction.done];
  try {
    for (const write of writes) begun.push(write());
    await Promise.all(begun);
  } catch (error) {
    // Aborting refuses every promise of the transaction: one reason is enough.
    for (const promise of begun) promise.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

/** Throws the database away, whatever state it is in. */
export async function deleteDirectory(): Promise<void> {
  close();
  await deleteDB(name);
}
