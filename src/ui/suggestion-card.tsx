import type { ComponentChildren } from 'preact';
import { landingWords } from '../core/actions/landing-words';
import type { Suggestion } from '../core/suggestions/suggestion';
import { wherePhrase } from '../core/suggestions/where-phrases';
import { useI18n } from './i18n-context';
import { OfferFacts } from './offer-facts';
import { offerPhrases } from './offer-phrases';
import { OutLink } from './out-link';
import { SecondWay } from './second-way';

type SuggestionCardProps = {
  suggestion: Suggestion;
  /** The country whose name goes without saying. */
  homeCountry: string;
  /** The reason, in a few words, why the suggestion stands first. */
  eyebrow?: string;
  /** The town that the suggestion is near to, beside the reason. */
  aside?: ComponentChildren;
  /** The second button, below the one that leads there. */
  second?: ComponentChildren;
  /** More that can be done about the suggestion, below its button. */
  children?: ComponentChildren;
};

/** The best suggestion: who offers it, where, under what conditions, and one button that leads to what one came to do. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, homeCountry, eyebrow, aside, children } = props;
  const i18n = useI18n();
  const { hosterName, offerName, landing } = suggestion;
  const words = landingWords(landing, offerName, i18n);
  return (
    <article class="card">
      <div class="card-top">
        {eyebrow && <p class="eyebrow">{eyebrow}</p>}
        {aside}
      </div>
      <h2 class="card-name">{hosterName}</h2>
      <p class="card-where">{wherePhrase(suggestion, homeCountry, i18n)}</p>
      <OfferFacts phrases={offerPhrases(suggestion, i18n)} />
      <OutLink
        class="button"
        href={landing.address}
        label={i18n.say('landing_at', words, hosterName)}
      >
        {words}
      </OutLink>
      {props.second}
      <SecondWay landing={landing} />
      <div class="card-more">{children}</div>
    </article>
  );
}
