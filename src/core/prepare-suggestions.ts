import type { Home } from './home';
import type { Hoster } from './hoster';
import type { NeedId } from './need';
import { type ReadySuggestions, readyCount } from './ready-suggestions';
import { suggest } from './suggest';

/** Answers one need for one home. */
export function prepareSuggestions(
  need: NeedId,
  hosters: readonly Hoster[],
  home: Home | null,
): ReadySuggestions {
  const suggestions = suggest(need, hosters, home);
  return {
    need,
    home,
    suggestions: suggestions.slice(0, readyCount),
    count: suggestions.length,
    relaxed: [],
  };
}
