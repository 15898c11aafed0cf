import { canBeHad } from './availability';
import type { Suggestion } from './suggestion';

/** How many suggestions are shown at first sight. */
export const pickCount = 3;

/** The same suggestions, in order, with each hoster among the first `count` only once. */
export function oneHosterEach(suggestions: readonly Suggestion[], count = pickCount): Suggestion[] {
  const first: Suggestion[] = [];
  const rest: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const isNew = first.every(({ hosterId }) => hosterId !== suggestion.hosterId);
    (isNew && first.length < count ? first : rest).push(suggestion);
  }
  return [...first, ...rest];
}

/** True if a suggestion can be used at once, without an account. */
export const isWithoutAccount = (suggestion: Suggestion) =>
  suggestion.condition === 'no-account' && canBeHad(suggestion);

/**
 * The three that a card shows, from suggestions in order: the first; the first that can be used
 * without an account, if that one needs one or it isn't known; the next. At most one per hoster.
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
