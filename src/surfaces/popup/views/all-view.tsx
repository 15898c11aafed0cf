import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadySuggestions } from '../../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import { defaultCountry } from '../../../core/suggestions/where-phrases';
import { useI18n } from '../../../ui/i18n-context';
import { SecondWay } from '../../../ui/second-way';
import { SpareSuggestion } from '../../../ui/spare-suggestion';
import { RowStar } from '../../../ui/star';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view with all suggestions, each with the star that says that one uses it. */
export function AllView({ answer, loadFurther, back }: ViewProps) {
  const i18n = useI18n();
  const { ready } = answer;
  const toggleFavourite = useKeptFocus(ready?.inputs, answer.toggleFavourite);
  return (
    <ViewFrame title={i18n.say('all_title')} back={() => back('all')}>
      {ready && (
        <All
          key={`${ready.need} ${ready.inputs}`}
          ready={ready}
          loadFurther={loadFurther}
          toggleFavourite={toggleFavourite}
        />
      )}
      <p class="status" role="status">
        {answer.hasFailed && i18n.say('favourite_failed')}
      </p>
    </ViewFrame>
  );
}

/** Gives a press on a star that leads the focus back to it once the list is another, made of other inputs. */
function useKeptFocus(inputs: string | undefined, toggle: (suggestion: Suggestion) => void) {
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const row = `[data-offer="${CSS.escape(pressed.current)}"]`;
    document.querySelector<HTMLElement>(`${row} .star`)?.focus();
  }, [inputs]);
  return (suggestion: Suggestion) => {
    pressed.current = suggestion.offerId;
    toggle(suggestion);
  };
}

type AllProps = Pick<ViewProps, 'loadFurther'> & {
  ready: ReadySuggestions;
  toggleFavourite: (suggestion: Suggestion) => void;
};

/** The list of all suggestions, a page more at a time. */
function All({ ready, loadFurther, toggleFavourite }: AllProps) {
  const i18n = useI18n();
  const { suggestions, more } = usePages(ready, loadFurther);
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <>
      <ul class="spares" aria-label={i18n.say('all_title')}>
        {suggestions.map((suggestion) => (
          <SpareSuggestion
            key={suggestion.offerId}
            suggestion={suggestion}
            homeCountry={ready.home?.country ?? defaultCountry}
          >
            <RowStar suggestion={suggestion} toggle={toggleFavourite} />
            <SecondWay landing={suggestion.landing} hosterName={suggestion.hosterName} />
          </SpareSuggestion>
        ))}
      </ul>
      {more && (
        <button type="button" class="small-button" onClick={more}>
          {i18n.say('all_more')}
        </button>
      )}
      {suggestions.length < ready.count && (
        <p class="quiet" role="status">
          {i18n.say('all_some', number.format(suggestions.length), number.format(ready.count))}
        </p>
      )}
    </>
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
