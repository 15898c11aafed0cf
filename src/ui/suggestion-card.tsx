import type { ComponentChildren } from 'preact';
import type { Suggestion } from '../core/suggestions/suggestion';
import { wherePhrase } from '../core/suggestions/where-phrases';
import { datePhrase } from './date-phrases';
import { useI18n } from './i18n-context';
import { OfferFacts } from './offer-facts';
import { offerPhrases } from './offer-phrases';
import { OutLink } from './out-link';

type SuggestionProps = {
  suggestion: Suggestion;
  /** The country whose name goes without saying. */
  homeCountry: string;
  /**
   * Makes the suggestion the user's favourite, or not any more; absent where that is not offered.
   */
  toggleFavourite?: ((suggestion: Suggestion) => void) | undefined;
};

type SuggestionCardProps = SuggestionProps & {
  /** The reason, in a few words, why the suggestion stands first. */
  eyebrow?: string;
  /** More that can be asked about the suggestion. */
  children?: ComponentChildren;
};

/** The best suggestion: who offers it, where, under what conditions, and one button. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, homeCountry, toggleFavourite, eyebrow, children } = props;
  const i18n = useI18n();
  const { hosterName, offerName, softwareName, address, addressKind, origin, asOf } = suggestion;
  const isNamed = softwareName && softwareName !== offerName;
  return (
    <article class="card">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h2 class="card-name">{hosterName}</h2>
      {origin !== 'own' && (
        <p class="card-offer">
          {isNamed ? i18n.say('run_with', offerName, softwareName) : offerName}
        </p>
      )}
      <p class="card-where">{wherePhrase(suggestion, homeCountry, i18n)}</p>
      <OfferFacts phrases={offerPhrases(suggestion, i18n)} />
      <OutLink class="button" href={address}>
        {addressKind === 'site' ? i18n.say('open_site') : i18n.say('open_service', offerName)}
      </OutLink>
      <div class="card-more">
        {toggleFavourite && (
          <Star suggestion={suggestion} toggle={toggleFavourite} class="link">
            {i18n.say('favourite_choose')}
          </Star>
        )}
        {children}
      </div>
      {asOf && <p class="quiet">{i18n.say('record_date', datePhrase(asOf, i18n))}</p>}
    </article>
  );
}

/** Another suggestion, in one row: the whole row is the link. */
export function SpareSuggestion({ suggestion, homeCountry, toggleFavourite }: SuggestionProps) {
  const i18n = useI18n();
  const { hosterName, offerName, address, addressKind, origin } = suggestion;
  return (
    <li class="spare-row">
      <OutLink class="spare" href={address}>
        <span class="spare-name">{hosterName}</span>
        <span class="spare-facts">
          {[
            ...(origin === 'own' ? [] : [offerName]),
            wherePhrase(suggestion, homeCountry, i18n),
            ...offerPhrases(suggestion, i18n).map(({ words }) => words),
            ...(addressKind === 'site' ? [i18n.say('site_only')] : []),
          ].join(' · ')}
        </span>
      </OutLink>
      {toggleFavourite && (
        <Star
          suggestion={suggestion}
          toggle={toggleFavourite}
          class="star"
          label={i18n.say('favourite_choose_named', hosterName)}
        />
      )}
    </li>
  );
}

type StarProps = {
  suggestion: Suggestion;
  toggle: (suggestion: Suggestion) => void;
  class: string;
  /** The words of a screen reader, where the button has no text. */
  label?: string;
  children?: string;
};

/** The button "I already use it", which makes a suggestion a favourite or ends that. */
function Star({ suggestion, toggle, label, children, ...rest }: StarProps) {
  const isChosen = suggestion.favouriteRank !== null;
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
