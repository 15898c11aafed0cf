import { compareIds } from '../compare-ids';
import type { NeedId } from '../need';
import { canBeHad } from '../offers/availability';
import { conditions } from '../offers/condition';
import { compareNullLast } from '../suggestions/offer-order';
import type { ReadySuggestions } from '../suggestions/ready-suggestions';
import type { Suggestion } from '../suggestions/suggestion';

/** The answers to needs, by the need. */
export type Answers = ReadonlyMap<NeedId, Pick<ReadySuggestions, 'suggestions' | 'withoutAccount'>>;

/** The suggestion that can be had instead of a service, and the need that it is for. */
export type Door = { need: NeedId; suggestion: Suggestion };

/**
 * The easiest door for the first of these needs that has any: as in the popup, the first need
 * speaks for the service, as a pad is no way out of a file store. Null: there is none.
 */
export function doorOf(needs: readonly NeedId[], answers: Answers): Door | null {
  const [door = null] = needs.flatMap((need) => {
    const { suggestions = [], withoutAccount = null } = answers.get(need) ?? {};
    const known = withoutAccount ? [...suggestions, withoutAccount] : suggestions;
    const [suggestion] = known.filter(canBeHad).toSorted(compareEase);
    return suggestion ? { need, suggestion } : [];
  });
  return door;
}

/**
 * Compares doors by what they take, no account being easiest; then hosters of CHATONS come first,
 * then the nearest.
 */
export function compareDoors(one: Suggestion, other: Suggestion): number {
  return (
    conditions.indexOf(one.condition) - conditions.indexOf(other.condition) ||
    Number(one.origin !== null) - Number(other.origin !== null) ||
    compareNullLast(one.kilometres, other.kilometres)
  );
}

function compareEase(one: Suggestion, other: Suggestion): number {
  return compareDoors(one, other) || compareIds(one.offerId, other.offerId);
}
