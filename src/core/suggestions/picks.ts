import { canBeHad } from '../offers/availability';
import type { Suggestion } from './suggestion';

/** The number of suggestions that are shown at first sight. */
const pickCount = 3;

/** The suggestions in their order, except that each hoster is among the first `count` only once. */
export function oneHosterEach(suggestions: readonly Suggestion[], count = pickCount): Suggestion[] {
  const first: Suggestion[] = [];
  const rest: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const isNew = first.every(({ hosterId }) => hosterId !== suggestion.hosterId);
    (isNew && first.length < count ? first : rest).push(suggestion);
  }
  return [...first, ...rest];
}

/** True if a suggestion can be used at once, without an account, by this user and today. */
export const isWithoutAccount = (suggestion: Suggestion) =>
  suggestion.condition === 'no-account' &&
  canBeHad(suggestion) &&
  !suggestion.limit &&
  !suggestion.isPostponed;

/**
 * The three suggestions that a card shows, picked from suggestions in order: the first; the first
 * that can be used without an account, if the very first needs one or that is not known; the next.
 * There is at most one per hoster.
 */
export function pickThree(suggestions: readonly Suggestion[]): Suggestion[] {
  const best = suggestions[0];
  if (!best) return [];
  const others = suggestions.filter(({ hosterId }) => hosterId !== best.hosterId);
  const open = isWithoutAccount(best) ? undefined : others.find(isWithoutAccount);
  const spares = open ? [open, ...others.filter((other) => other !== open)] : others;
  const isFirstOfHoster = ({ hosterId }: Suggestion, index: number) =>
    spares.findIndex((spare) => spare.hosterId === hosterId) === index;
  return [best, ...spares.filter(isFirstOfHoster)].slice(0, pickCount);
}
