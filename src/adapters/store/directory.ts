import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type {
  FurtherSuggestions,
  ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { type DirectoryVersion, openDatabase } from './database';

/** Opens the store for whoever reads soon. Where it can't be opened, reading says so. */
export function openEarly(): void {
  ignore(openDatabase(), 'reading opens it again, and says so');
}

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

/** The directory that the store holds; undefined where there is none or a part of it is missing. */
export async function readDirectoryVersion(answers: number): Promise<DirectoryVersion | undefined> {
  const transaction = (await openDatabase()).transaction([
    'directoryVersion',
    'hosters',
    'suggestions',
  ]);
  const [version, hosters, suggestions] = await Promise.all([
    transaction.objectStore('directoryVersion').get('current'),
    transaction.objectStore('hosters').count(),
    transaction.objectStore('suggestions').count(),
  ]);
  const isWhole = version?.hosterCount === hosters && suggestions === answers;
  return isWhole ? version : undefined;
}

/** Was nothing ever written into the store, in its present shape? */
export async function isUnfilled(): Promise<boolean> {
  const database = await openDatabase();
  const counts = [database.count('directoryVersion'), database.count('hosters')];
  return (await Promise.all(counts)).every((count) => count === 0);
}
