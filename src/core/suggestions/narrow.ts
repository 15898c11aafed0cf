import type { Filters } from './filters';
import { isNearest, nearestWith } from './nearest';
import type { ReadySuggestions } from './ready-suggestions';
import type { Suggestion } from './suggestion';
import { isAsStrict, judgeBy } from './wishes';

/** The fewest suggestions that must be left: with fewer the whole directory is searched instead. */
const fewest = 3;

/**
 * Gives the ready answer under other filters, for the moment. Undefined where the ready answer does
 * not tell, because it was computed for narrower filters or because too few of it are left.
 */
export function narrow(ready: ReadySuggestions, filters: Filters): ReadySuggestions | undefined {
  if (ready.relaxed.length > 0 || !isAsStrict(filters, ready.filters)) return undefined;
  const judge = judgeBy(filters);
  const isLeft = (suggestion: Suggestion) =>
    suggestion.favouriteRank !== null || judge.steps(suggestion) === 0;
  const left = ready.suggestions.filter(isLeft);
  if (left.length < fewest) return undefined;
  const { withoutAccount } = ready;
  return {
    ...ready,
    filters,
    suggestions: withNearest(left),
    withoutAccount: withoutAccount && isLeft(withoutAccount) ? withoutAccount : null,
    count: left.length,
  };
}

/** The suggestions, each told anew whether it is the nearest of them. */
function withNearest(suggestions: readonly Suggestion[]): Suggestion[] {
  const nearest = suggestions.reduce<number | null>(nearestWith, null);
  return suggestions.map((each) => ({ ...each, isNearest: isNearest(each, nearest) }));
}
