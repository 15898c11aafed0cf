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
    suggestions: withStanding(left),
    withoutAccount: withoutAccount && isLeft(withoutAccount) ? withoutAccount : null,
    count: left.length,
  };
}

/** The suggestions, each told anew how it stands among them: whether it is the nearest, and its ties. */
function withStanding(suggestions: readonly Suggestion[]): Suggestion[] {
  const nearest = suggestions.reduce<number | null>(nearestWith, null);
  // Servers of the user's own tie with no other, and keep a number below 0.
  const ties = [...new Set(suggestions.map(({ tie }) => tie).filter((tie) => tie >= 0))];
  return suggestions.map((each) => ({
    ...each,
    isNearest: isNearest(each, nearest),
    tie: each.tie < 0 ? each.tie : ties.indexOf(each.tie),
  }));
}
