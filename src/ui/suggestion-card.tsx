import type { Suggestion } from '../core/suggest';
import { OutLink } from './out-link';
import { cautionPhrases, conditionPhrase, wherePhrase } from './phrases';
import { useWords } from './words-context';

type SuggestionProps = {
  suggestion: Suggestion;
  /** Country whose name goes without saying. */
  homeCountry: string;
};

/** The best suggestion: who, where, under what conditions, and one button. */
export function SuggestionCard({ suggestion, homeCountry }: SuggestionProps) {
  const words = useWords();
  const { hosterName, offerName, softwareName, address, addressKind } = suggestion;
  const isNamed = softwareName && softwareName !== offerName;
  return (
    <article class="card">
      <h2 class="card-name">{hosterName}</h2>
      <p class="card-offer">
        {isNamed ? words.say('run_with', offerName, softwareName) : offerName}
      </p>
      <p class="card-where">{wherePhrase(suggestion, homeCountry, words)}</p>
      <ul class="facts">
        <li class="fact">{conditionPhrase(suggestion, words)}</li>
        {cautionPhrases(suggestion, words).map((caution) => (
          <li class="fact fact-caution" key={caution}>
            {caution}
          </li>
        ))}
      </ul>
      <OutLink class="button" href={address}>
        {addressKind === 'site' ? words.say('open_site') : words.say('open_service', offerName)}
      </OutLink>
    </article>
  );
}

/** Another suggestion, in one row: the whole row is the link. */
export function SpareSuggestion({ suggestion, homeCountry }: SuggestionProps) {
  const words = useWords();
  const { hosterName, offerName, address, addressKind } = suggestion;
  return (
    <li>
      <OutLink class="spare" href={address}>
        <span class="spare-name">{hosterName}</span>
        <span class="spare-facts">
          {[
            offerName,
            wherePhrase(suggestion, homeCountry, words),
            conditionPhrase(suggestion, words),
            ...cautionPhrases(suggestion, words),
            ...(addressKind === 'site' ? [words.say('site_only')] : []),
          ].join(' · ')}
        </span>
      </OutLink>
    </li>
  );
}
