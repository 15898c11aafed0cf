import type { NeedId } from '../../src/core/need';
import { noFilters } from '../../src/core/suggestions/filters';
import type { Answer, ReadySuggestions } from '../../src/core/suggestions/ready-suggestions';
import type { Suggestion } from '../../src/core/suggestions/suggestion';
import type { Home } from '../../src/core/towns/home';
import { marseille } from './homes';

/** These suggestions as they are kept, ready for a home in Marseille. */
export function aReadyAnswer(
  suggestions: readonly Suggestion[] = [],
  changes: Partial<ReadySuggestions> = {},
): ReadySuggestions {
  return {
    need: 'text-collab',
    inputs: '',
    home: marseille,
    filters: noFilters,
    suggestions,
    withoutAccount: null,
    count: suggestions.length,
    relaxed: [],
    lost: [],
    ...changes,
  };
}

/** An answer that suggests nothing, with so many further pages of nothing. */
export function anAnswer(need: NeedId, home: Home | null = null, pages = 0): Answer {
  const further = Array.from({ length: pages }, (_, index) => ({
    need,
    page: index + 1,
    inputs: '',
    suggestions: [],
  }));
  return { ready: aReadyAnswer([], { need, home }), further };
}
