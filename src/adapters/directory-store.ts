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
  await Promise.all([
    hosterStore.clear(),
    suggestionStore.clear(),
    ...hosters.map((hoster) => hosterStore.put(hoster)),
    ...suggestions.map((each) => suggestionStore.put(each)),
    transaction.objectStore('generation').put({ asOf, hosterCount: hosters.length }, 'current'),
    transaction.done,
  ]);
}

/** Replaces the ready answers, all at once. */
export async function writeSuggestions(suggestions: readonly ReadySuggestions[]): Promise<void> {
  const transaction = (await open()).transaction('suggestions', 'readwrite');
  await Promise.all([...suggestions.map((each) => transaction.store.put(each)), transaction.done]);
}

/** Throws the database away, whatever state it is in. */
export async function deleteDirectory(): Promise<void> {
  close();
  await deleteDB(name);
}
