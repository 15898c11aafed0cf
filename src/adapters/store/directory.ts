import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type {
  FurtherSuggestions,
  ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { openDatabase } from './database';

/** Opens the store for a page that reads soon. Where it can't be opened, reading says so. */
export function openEarly(): void {
  ignore(openDatabase(), 'reading opens it again, and says so');
}

/** Reads the ready answer to one need: a single read. Undefined where there is none. */
export async function readSuggestions(need: NeedId): Promise<ReadySuggestions | undefined> {
  return (await openDatabase()).get('suggestions', need);
}

/** Reads the ready answers to every need. */
export async function readAllSuggestions(): Promise<readonly ReadySuggestions[]> {
  return (await openDatabase()).getAll('suggestions');
}

/** Reads the needs that some hoster offers. Empty where the store has no directory. */
export async function readOfferedNeeds(): Promise<readonly NeedId[]> {
  const answers = await readAllSuggestions();
  return answers.filter(({ count }) => count > 0).map(({ need }) => need);
}

/** Reads a page of suggestions after the ready ones, from 1. Undefined where there is none. */
export async function readFurther(
  need: NeedId,
  page: number,
): Promise<FurtherSuggestions | undefined> {
  return (await openDatabase()).get('further', [need, page]);
}
