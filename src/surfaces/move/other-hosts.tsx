import { useId, useState } from 'preact/hooks';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { defaultCountry, shortWherePhrase } from '../../core/suggestions/where-phrases';
import type { I18n } from '../../core/text/i18n';
import { Outcome, type OutcomeWord } from '../../ui/feedback/outcome';
import { useI18n } from '../../ui/i18n-context';
import { offerPhrases } from '../../ui/offer-phrases';
import type { OfferChoice } from './use-chosen-offer';

/** The choice of another host, folded: the one place in which the host of a guide is changed. */
export function OtherHosts({ choice }: { choice: OfferChoice }) {
  const i18n = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { answer, suggestion: chosen } = choice;
  const suggestions = answer?.suggestions ?? [];
  if (!chosen || suggestions.length < 2) return null;
  const count = new Intl.NumberFormat(i18n.language).format(suggestions.length - 1);
  return (
    <div class="other-hosts">
      <button
        type="button"
        class="unfold"
        id="other-hosts"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.say('move_place_others', count)}
      </button>
      <HostChoices id={id} isOpen={isOpen} choice={choice} />
      <Outcome word={outcomeOf(choice, i18n)} />
    </div>
  );
}

function outcomeOf({ outcome, suggestion }: OfferChoice, { say }: I18n): OutcomeWord | null {
  if (outcome === null || !suggestion) return null;
  return outcome === 'kept'
    ? { text: say('move_place_kept', suggestion.hosterName), isWrong: false }
    : { text: say('home_failed'), isWrong: true };
}

type HostChoicesProps = { id: string; isOpen: boolean; choice: OfferChoice };

function HostChoices({ id, isOpen, choice }: HostChoicesProps) {
  const i18n = useI18n();
  const { answer, suggestion: chosen, choose } = choice;
  return (
    <fieldset
      id={id}
      class="hosts-listed"
      aria-label={i18n.say('move_place_which')}
      hidden={!isOpen}
    >
      {answer?.suggestions.map((each) => (
        <HostChoice
          key={each.offerId}
          suggestion={each}
          homeCountry={answer.home?.country ?? defaultCountry}
          isChosen={each === chosen}
          choose={() => choose(each.offerId)}
        />
      ))}
    </fieldset>
  );
}

type HostChoiceProps = {
  suggestion: Suggestion;
  /** The country whose name goes without saying. */
  homeCountry: string;
  isChosen: boolean;
  choose: () => void;
};

function HostChoice({ suggestion, homeCountry, isChosen, choose }: HostChoiceProps) {
  const i18n = useI18n();
  // A host may offer the same twice: the name of the offer tells them apart.
  const facts = [suggestion.offerName, ...offerPhrases(suggestion, i18n).map(({ words }) => words)];
  return (
    <label class="choice">
      <input type="radio" name="host" checked={isChosen} onChange={choose} />
      <span>
        <strong>{suggestion.hosterName}</strong>{' '}
        <span>{shortWherePhrase(suggestion, homeCountry, i18n)}</span>
        <span class="quiet host-facts">{facts.join(' · ')}</span>
      </span>
    </label>
  );
}
