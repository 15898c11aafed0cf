import type { Suggestion } from '../core/suggestions/suggestion';
import { shortWherePhrase } from '../core/suggestions/where-phrases';
import { useI18n } from './i18n-context';
import { offerPhrases } from './offer-phrases';
import { OutLink } from './out-link';
import { Star } from './star';

type SpareSuggestionProps = {
  suggestion: Suggestion;
  /** The country whose name goes without saying. */
  homeCountry: string;
  /** Makes the suggestion a favourite, or not any more; absent where that is not offered. */
  toggleFavourite?: (suggestion: Suggestion) => void;
};

/** Another suggestion, in one row: the whole row is the link. */
export function SpareSuggestion(props: SpareSuggestionProps) {
  const { suggestion, homeCountry, toggleFavourite } = props;
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
