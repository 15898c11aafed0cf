import { isListAddress } from '../../core/refresh/added-list';
import { type Base, isBase, isListRows, type ListRows } from '../../core/refresh/source-rows';
import type { SourceState } from '../../core/refresh/source-state';
import { type BaseKey, openDatabase } from './database';

// What is known of the sources of the directory: what they gave, and how asking went.

/**
 * Reads what a list beside the base gave when it was last good; undefined where nothing is kept.
 */
export async function readListRows(key: ListRows['source']): Promise<ListRows | undefined> {
  const rows = await (await openDatabase()).get('sourceRows', key);
  return rows && isListRows(rows) ? rows : undefined;
}

/** Reads what the store is filled from. Undefined where there is nothing. */
export function readBase(): Promise<Base | undefined> {
  return readBaseRows('base');
}

/** Reads what the store was filled from before. Undefined where there is nothing. */
export function readPrevious(): Promise<Base | undefined> {
  return readBaseRows('previous');
}

async function readBaseRows(key: BaseKey): Promise<Base | undefined> {
  const rows = await (await openDatabase()).get('sourceRows', key);
  return rows && isBase(rows) ? rows : undefined;
}

export async function readSourceStates(): Promise<SourceState[]> {
  return (await openDatabase()).getAll('sources');
}

/** Keeps the state of a source, where asking it changed nothing else. */
export async function writeSourceState(state: SourceState): Promise<void> {
  await (await openDatabase()).put('sources', state);
}

/** Forgets what added lists gave, and how asking them went, but for these. */
export async function forgetListsBut(kept: readonly string[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['sourceRows', 'sources'], 'readwrite');
  for (const name of ['sourceRows', 'sources'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.getAllKeys()) {
      if (isListAddress(key) && !kept.includes(key)) await store.delete(key);
    }
  }
  await transaction.done;
}
