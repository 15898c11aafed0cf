import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Hoster } from '../core/hoster';
import type { NeedId } from '../core/need';
import type { Answer, FurtherSuggestions, ReadySuggestions } from '../core/ready-suggestions';

const name = 'chatiere';
const version = 2;

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
  /** What comes after the ready ones, page by page. */
  further: { key: [NeedId, number]; value: FurtherSuggestions };
}

let opened: Promise<IDBPDatabase<Directory>> | undefined;

/** Rejects in a private window of Firefox (InvalidStateError) and where the database is damaged. */
function open(): Promise<IDBPDatabase<Directory>> {
  opened ??= openDB<Directory>(name, version, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('generation');
        database.createObjectStore('hosters', { keyPath: 'id' });
        database.createObjectStore('suggestions', { keyPath: 'need' });
      }
      if (oldVersion < 2) database.createObjectStore('further', { keyPath: ['need', 'page'] });
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

/** A page of the suggestions that come after the ready ones, from 1. */
export async function readFurther(
  need: NeedId,
  page: number,
): Promise<FurtherSuggestions | undefined> {
  return (await open()).get('further', [need, page]);
}

/** At most `count` hosters, in the order of their ids, after this one; null: from the first. */
export async function readHostersAfter(id: string | null, count: number): Promise<Hoster[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await open()).getAll('hosters', range, count);
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
  answers: readonly Answer[],
): Promise<void> {
  const transaction = (await open()).transaction(
    ['generation', 'hosters', 'suggestions', 'further'],
    'readwrite',
  );
  const hosterStore = transaction.objectStore('hosters');
  const generation = { asOf, hosterCount: hosters.length };
  await allOrNothing(transaction, [
    () => hosterStore.clear(),
    ...hosters.map((hoster) => () => hosterStore.put(hoster)),
    ...writesOf(
      answers,
      transaction.objectStore('suggestions'),
      transaction.objectStore('further'),
    ),
    () => transaction.objectStore('generation').put(generation, 'current'),
  ]);
}

/** Replaces the answers, all at once. */
export async function writeAnswers(answers: readonly Answer[]): Promise<void> {
  const transaction = (await open()).transaction(['suggestions', 'further'], 'readwrite');
  await allOrNothing(
    transaction,
    writesOf(answers, transaction.objectStore('suggestions'), transaction.objectStore('further')),
  );
}

type Store<Value> = { clear: () => Promise<void>; put: (value: Value) => Promise<unknown> };

/** The writes that leave these answers, and no others, in the stores. */
function writesOf(
  answers: readonly Answer[],
  ready: Store<ReadySuggestions>,
  further: Store<FurtherSuggestions>,
): (() => Promise<unknown>)[] {
  return [
    () => ready.clear(),
    () => further.clear(),
    ...answers.map((answer) => () => ready.put(answer.ready)),
    ...answers.flatMap((answer) => answer.further.map((page) => () => further.put(page))),
  ];
}

/** How many values are copied into the database before others may have the thread. */
const writesAtOnce = 50;

type Writing = { done: Promise<void>; abort: () => void };

/**
 * Does these writes or none: a value that can't be stored makes `put` throw at once, and the writes
 * before it would be committed all the same.
 */
async function allOrNothing(
  transaction: Writing,
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const begun: Promise<unknown>[] = [];
  // Aborting refuses every promise of the transaction: one reason is enough.
  const begin = (writing: Promise<unknown>) => {
    writing.catch(() => undefined);
    begun.push(writing);
  };
  begin(transaction.done);
  try {
    for (const [index, write] of writes.entries()) {
      begin(write());
      // Waiting now and then leaves the thread to others; the transaction stays open meanwhile.
      if (index % writesAtOnce === 0) await begun.at(-1);
    }
    await Promise.all(begun);
  } catch (error) {
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
