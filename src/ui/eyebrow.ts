import { isFar } from '../core/geo/far-kilometres';
import type { ReadySuggestions } from '../core/suggestions/ready-suggestions';
import type { Suggestion } from '../core/suggestions/suggestion';
import type { MessageKey } from '../core/text/message-keys';

/** The words that tell why the first suggestion is first: a hoster far away is not called near. */
export function eyebrowOf(
  { favouriteRank, isNearest, kilometres }: Suggestion,
  { home }: Pick<ReadySuggestions, 'home'>,
): MessageKey {
  if (favouriteRank !== null) return 'answer_favourite';
  if (!home) return 'answer_without_home';
  if (!isNearest) return 'answer_first';
  return kilometres !== null && isFar(kilometres) ? 'answer_far' : 'answer_nearest';
}
