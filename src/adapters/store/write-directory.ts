import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import type { Base, ListRows } from '../../core/refresh/source-rows';
import type { SourceState } from '../../core/refresh/source-state';
import type {
  Answer,
  FurtherSuggestions,
  ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { type BaseKey, type DirectoryVersion, openDatabase } from './database';

// Apart from the reading, which is all that the popup wants of the store.

/** The rows of a source, with the key that they are kept under. */
export type SourceRowsEntry = readonly [BaseKey, Base] | readonly [ListRows['source'], ListRows];

/** The parts of one write of the whole directory. */
export type DirectoryWrite = {
  version: DirectoryVersion;
  hosters: readonly Hoster[];
  answers: readonly Answer[];
  /** The rows that the directory was made of, to be made of again. */
  sourceRows: readonly SourceRowsEntry[];
  states: readonly SourceState[];
};

/** Replaces everything in one transaction: a reader sees all of the old or all of the new. */
export async function writeDirectory(write: DirectoryWrite): Promise<void> {
  const { version, hosters, answers, sourceRows, states } = write;
  const transaction = (await openDatabase()).transaction(
    ['directoryVersion', 'hosters', 'suggestions', 'further', 'sourceRows', 'sources'],
    'readwrite',
  );
  const versionStore = transaction.objectStore('directoryVersion');
  const hosterStore = transaction.objectStore('hosters');
  const rowStore = transaction.objectStore('sourceRows');
  const sourceStore = transaction.objectStore('sources');
  await allOrNothing(transaction, [
    () => hosterStore.clear(),
    ...hosters.map((hoster) => () => hosterStore.put(hoster)),
    ...writesOf(
      answers,
      transaction.objectStore('suggestions'),
      transaction.objectStore('further'),
    ),
    ...sourceRows.map(
      ([key, each]) =>
        () =>
          rowStore.put(each, key),
    ),
    ...states.map((state) => () => sourceStore.put(state)),
    // With the mark of an upgrade, which ends here.
    () => versionStore.clear(),
    () => versionStore.put(version, 'current'),
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

/** The number of values that are copied into the database before others may have the thread. */
const writesAtOnce = 50;

type Writing = { done: Promise<void>; abort: () => void };

/**
 * Makes these writes or none: a value that can't be stored makes `put` throw at once, and the
 * writes before it would be committed all the same.
 */
async function allOrNothing(
  transaction: Writing,
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const begun: Promise<unknown>[] = [];
  // Aborting refuses every promise of the transaction: one reason is enough.
  const begin = (writing: Promise<unknown>) => {
    ignore(writing, 'it is waited for below');
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
    abort(transaction);
    throw error;
  }
}

/** Undoes what the transaction has written, unless it has ended by itself. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
