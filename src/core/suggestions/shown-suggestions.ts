import { dayNumberOf } from '../time/day-number';
import { pickThree } from './picks';
import type { ReadySuggestions } from './ready-suggestions';
import { rotateTies } from './rotate-ties';
import type { Suggestion } from './suggestion';

/** An answer, as far as it says which suggestions are shown. */
type Shown = Pick<ReadySuggestions, 'suggestions' | 'withoutAccount'>;

/**
 * Chooses the suggestions of an answer that are shown on a day, counted from 1970: the best one, and
 * at most two spares, none of which has ended by then. The popup's card and the icon's title name the same.
 */
export function shownSuggestions(
  { suggestions, withoutAccount }: Shown,
  day: number,
): Suggestion[] {
  const turned = rotateTies(suggestions, day);
  const all = withoutAccount ? [...turned, withoutAccount] : turned;
  return pickThree(
    all.filter(({ closesOn }) => !closesOn || dayNumberOf(Date.parse(closesOn)) > day),
  );
}
