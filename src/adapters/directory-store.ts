import type { Kept, SourceState } from '../core/directory/kept';
import type { Hoster } from '../core/hoster';
import type { NeedId } from '../core/need';
import type { Answer, FurtherSuggestions, ReadySuggestions } from '../core/ready-suggestions';
import { type Generation, type KeptKey, openDatabase } from './database';

/** The ready answer to one need: a single read. */
export async function readSuggestions(need: NeedId): Promise<ReadySuggestions | undefined> {
  return (await openDatabase()).get('suggestions', need);
}

/** A page of the suggestions that come after the ready ones, from 1. */
export async function readFurther(
  need: NeedId,
  page: number,
): Promise<FurtherSuggestions | undefined> {
  return (await openDatabase()).get('further', [need, page]);
}

/** At most `count` hosters, in the order of their ids, after this one; null: from the first. */
export async function readHostersAfter(id: string | null, count: number): Promise<Hoster[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await openDatabase()).getAll('hosters', range, count);
}

/** One hoster; undefined: the directory has none of this id. */
export async function readHoster(id: string): Promise<Hoster | undefined> {
  return (await openDatabase()).get('hosters', id);
}

/** The current filling; undefined where there is none or a part of it is missing. */
export async function readGeneration(answers: number): Promise<Generation | undefined> {
  const transaction = (await openDatabase()).transaction(['generation', 'hosters', 'suggestions']);
  const [generation, hosters, suggestions] = await Promise.all([
    transaction.objectStore('generation').get('current'),
    transaction.objectStore('hosters').count(),
    transaction.objectStore('suggestions').count(),
  ]);
  const isWhole = generation?.hosterCount === hosters && suggestions === answers;
  return isWhole ? generation : undefined;
}

/** Was nothing ever written into the store, in its present shape? */
export async function isUnfilled(): Promise<boolean> {
  const database = await openDatabase();
  const counts = [database.count('generation'), database.count('hosters')];
  return (await Promise.all(counts)).every((count) => count === 0);
}

/** What a filling of the store consists of. */
export type Filling = {
  generation: Generation;
  hosters: readonly Hoster[];
  answers: readonly Answer[];
  /** What it was made of, to be made of again. */
  kept: readonly (readonly [KeptKey, Kept])[];
  states: readonly SourceState[];
};

/** Replaces everything in one transaction: a reader sees all of the old or all of the new. */
export async function writeGeneration(filling: Filling): Promise<void> {
  const { generation, hosters, answers, kept, states } = filling;
  const transaction = (await openDatabase()).transaction(
    ['generation', 'hosters', 'suggestions', 'further', 'kept', 'sources'],
    'readwrite',
  );
  const hosterStore = transaction.objectStore('hosters');
  const keptStore = transaction.objectStore('kept');
  const sourceStore = transaction.objectStore('sources');
  await allOrNothing(transaction, [
    () => hosterStore.clear(),
    ...hosters.map((hoster) => () => hosterStore.put(hoster)),
    ...writesOf(
      answers,
      transaction.objectStore('suggestions'),
      transaction.objectStore('further'),
    ),
    ...kept.map(
      ([key, each]) =>
        () =>
          keptStore.put(each, key),
    ),
    ...states.map((state) => () => sourceStore.put(state)),
    () => transaction.objectStore('generation').put(generation, 'current'),
  ]);
}

/** Replaces the answers, all at once. */
export async function writeAnswers(answers: readonly Answer[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['suggestions', 'further'], 'readwrite');
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
