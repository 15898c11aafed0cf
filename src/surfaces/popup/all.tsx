import { useState } from 'preact/hooks';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { useI18n } from '../../ui/i18n-context';
import { SpareSuggestion } from '../../ui/suggestion-card';

/** The props of `All`. */
export type AllProps = {
  ready: ReadySuggestions;
  homeCountry: string;
  /** Loads the suggestions on this page after the ready ones; pages count from 1. */
  loadFurther: (ready: ReadySuggestions, page: number) => Promise<readonly Suggestion[]>;
  toggleFavourite: (suggestion: Suggestion) => void;
};

/** The list of all suggestions, a page more at a time. */
export function All({ ready, homeCountry, loadFurther, toggleFavourite }: AllProps) {
  const i18n = useI18n();
  const { suggestions, more } = usePages(ready, loadFurther);
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <section class="answer">
      <h2 class="home-title" id="all">
        {i18n.say('all_title')}
      </h2>
      <ul class="spares" aria-labelledby="all">
        {suggestions.map((suggestion) => (
          <SpareSuggestion
            key={suggestion.offerId}
            suggestion={suggestion}
            homeCountry={homeCountry}
            toggleFavourite={toggleFavourite}
          />
        ))}
      </ul>
      {more && (
        <button type="button" class="link" onClick={more}>
          {i18n.say('all_more')}
        </button>
      )}
      {suggestions.length < ready.count && (
        <p class="quiet" role="status">
          {i18n.say('all_some', number.format(suggestions.length), number.format(ready.count))}
        </p>
      )}
    </section>
  );
}

/** The suggestions read so far; `more` reads a page more, and is null once all are read. */
function usePages(ready: ReadySuggestions, loadFurther: AllProps['loadFurther']) {
  const [suggestions, setSuggestions] = useState(ready.suggestions);
  const [nextPage, setNextPage] = useState<number | null>(1);
  if (nextPage === null || suggestions.length >= ready.count) return { suggestions, more: null };
  const more = async () => {
    const page = await loadFurther(ready, nextPage);
    setSuggestions([...suggestions, ...page]);
    setNextPage(page.length > 0 ? nextPage + 1 : null);
  };
  return { suggestions, more };
}
