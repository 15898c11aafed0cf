import { type Filters, isAsStrict, judgeBy } from './filters';
import type { ReadySuggestions } from './ready-suggestions';
import { type Suggestion, wishedOf } from './suggestion';

/** With fewer left than this, the whole directory is searched instead. */
const fewest = 3;

/**
 * The ready answer under other filters, for the moment. undefined: what is ready does not tell,
 * because it was computed for narrower filters or because too few of it are left.
 */
export function narrow(ready: ReadySuggestions, filters: Filters): ReadySuggestions | undefined {
  if (ready.relaxed.length > 0 || !isAsStrict(filters, ready.filters)) return undefined;
  const judge = judgeBy(filters);
  const isLeft = (suggestion: Suggestion) =>
    suggestion.reasons.includes('favourite') || judge.steps(wishedOf(suggestion)) === 0;
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

/** Says anew which are the nearest. */
function withNearest(suggestions: readonly Suggestion[]): Suggestion[] {
  const distances = suggestions
    .filter(({ origin }) => origin === null)
    .map(({ kilometres }) => kilometres ?? Infinity);
  const nearest = Math.min(...distances);
  return suggestions.map((suggestion) => {
    const reasons = suggestion.reasons.filter((reason) => reason !== 'nearest');
    const isNearest = suggestion.origin === null && suggestion.kilometres === nearest;
    return isNearest
      ? { ...suggestion, reasons: ['nearest', ...reasons] }
      : { ...suggestion, reasons };
  });
}
