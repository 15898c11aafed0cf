import { canBeHad } from '../offers/availability';
import type { ReadySuggestions } from '../suggestions/ready-suggestions';
import type { Suggestion } from '../suggestions/suggestion';

/**
 * The suggestion that is worth a nudge: the first that can be had at its own address in a known
 * place, in an answer that meets all wishes. Undefined: none is.
 */
export function strongSuggestion({
  suggestions,
  relaxed,
}: Pick<ReadySuggestions, 'suggestions' | 'relaxed'>): Suggestion | undefined {
  return relaxed.length === 0 ? suggestions.find(isStrong) : undefined;
}

function isStrong(suggestion: Suggestion): boolean {
  const { origin, precision, addressKind, limit, isPostponed } = suggestion;
  const isServed = origin === null && precision !== null && limit === null && !isPostponed;
  return isServed && addressKind === 'service' && canBeHad(suggestion);
}
