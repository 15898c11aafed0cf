import type { ComponentChildren } from 'preact';
import type { Suggestion } from '../core/suggestions/suggestion';
import { shortWherePhrase } from '../core/suggestions/where-phrases';
import { useI18n } from './i18n-context';
import { offerPhrases } from './offer-phrases';
import { OutLink } from './out-link';

type SpareSuggestionProps = {
  suggestion: Suggestion;
  /** The country whose name goes without saying. */
  homeCountry: string;
  /** More that can be done about the suggestion, beside the row or below it. */
  children?: ComponentChildren;
};

/** Another suggestion, in one row: the whole row is the link. */
export function SpareSuggestion(props: SpareSuggestionProps) {
  const { suggestion, homeCountry, children } = props;
  const i18n = useI18n();
  const { hosterName, offerId, addressKind, landing } = suggestion;
  const facts = offerPhrases(suggestion, i18n).map(({ words }) => words);
  if (addressKind === 'site') facts.push(i18n.say('site_only'));
  return (
    <li class="spare-row" data-offer={offerId}>
      <OutLink class="spare" href={landing.address}>
        <span class="spare-line">
          <span class="spare-name">{hosterName}</span>{' '}
          <span class="spare-where">{shortWherePhrase(suggestion, homeCountry, i18n)}</span>
        </span>{' '}
        <span class="spare-facts">{facts.join(' · ')}</span>
      </OutLink>
      {children}
    </li>
  );
}
