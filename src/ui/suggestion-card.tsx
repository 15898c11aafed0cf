import type { Suggestion } from '../core/suggestion';
import { OutLink } from './out-link';
import { factPhrases, recordPhrase, wherePhrase } from './phrases';
import { useWords } from './words-context';

type SuggestionProps = {
  suggestion: Suggestion;
  /** Country whose name goes without saying. */
  homeCountry: string;
  /** Makes it the user's favourite, or not any more; absent: not here. */
  toggleFavourite?: ((suggestion: Suggestion) => void) | undefined;
};

/** The best suggestion: who, where, under what conditions, and one button. */
export function SuggestionCard({ suggestion, homeCountry, toggleFavourite }: SuggestionProps) {
  const words = useWords();
  const { hosterName, offerName, softwareName, address, addressKind, origin } = suggestion;
  const isNamed = softwareName && softwareName !== offerName;
  const { condition, cautions } = factPhrases(suggestion, words);
  return (
    <article class="card">
      <h2 class="card-name">{hosterName}</h2>
      {origin !== 'own' && (
        <p class="card-offer">
          {isNamed ? words.say('run_with', offerName, softwareName) : offerName}
        </p>
      )}
      <p class="card-where">{wherePhrase(suggestion, homeCountry, words)}</p>
      <ul class="facts">
        {condition.map((fact) => (
          <li class="fact" key={fact}>
            {fact}
          </li>
        ))}
        {cautions.map((caution) => (
          <li class="fact fact-caution" key={caution}>
            {caution}
          </li>
        ))}
      </ul>
      <OutLink class="button" href={address}>
        {addressKind === 'site' ? words.say('open_site') : words.say('open_service', offerName)}
      </OutLink>
      {(suggestion.asOf || suggestion.source) && (
        <p class="quiet">{recordPhrase(suggestion, words)}</p>
      )}
      {toggleFavourite && (
        <Star suggestion={suggestion} toggle={toggleFavourite} class="link card-star">
          {words.say('favourite_choose')}
        </Star>
      )}
    </article>
  );
}

/** Another suggestion, in one row: the whole row is the link. */
export function SpareSuggestion({ suggestion, homeCountry, toggleFavourite }: SuggestionProps) {
  const words = useWords();
  const { hosterName, offerName, address, addressKind, origin } = suggestion;
  const { condition, cautions } = factPhrases(suggestion, words);
  return (
    <li class="spare-row">
      <OutLink class="spare" href={address}>
        <span class="spare-name">{hosterName}</span>
        <span class="spare-facts">
          {[
            ...(origin === 'own' ? [] : [offerName]),
            wherePhrase(suggestion, homeCountry, words),
            ...condition,
            ...cautions,
            ...(addressKind === 'site' ? [words.say('site_only')] : []),
          ].join(' · ')}
        </span>
      </OutLink>
      {toggleFavourite && (
        <Star
          suggestion={suggestion}
          toggle={toggleFavourite}
          class="star"
          label={words.say('favourite_choose_named', hosterName)}
        />
      )}
    </li>
  );
}

type StarProps = {
  suggestion: Suggestion;
  toggle: (suggestion: Suggestion) => void;
  class: string;
  /** What a screen reader says where there is no text. */
  label?: string;
  children?: string;
};

/** "I already use it". */
function Star({ suggestion, toggle, label, children, ...rest }: StarProps) {
  const isChosen = suggestion.reasons.includes('favourite');
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={() => toggle(suggestion)}
    >
      <span aria-hidden="true">{isChosen ? '★' : '☆'}</span>
      {children && ` ${children}`}
    </button>
  );
}
