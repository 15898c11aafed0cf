import { ignore } from '../../core/ignore';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { isFurther } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { readFurther } from '../store/directory';

/** Loads a page of suggestions after the ready ones, from 1. Empty where there is no such page. */
export async function loadFurther(
  ready: ReadySuggestions,
  page: number,
): Promise<readonly Suggestion[]> {
  const kept = await ignore(readFurther(ready.need, page), 'the list ends there');
  return isFurther(kept, ready) ? kept.suggestions : [];
}
