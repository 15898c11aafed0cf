import { useState } from 'preact/hooks';
import { chosenAmong } from '../../core/guides/chosen-offer';
import { failureOf, success } from '../../core/result';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';

/** The offer with which a guide goes on, and the way to choose another. */
export type OfferChoice = {
  /** The suggestions of where to go; null where nothing is known. */
  answer: ReadySuggestions | null;
  /** The offer with which the guide goes on; undefined where nothing is suggested. */
  suggestion: Suggestion | undefined;
  /** True where the offer that was chosen before is no longer suggested. */
  isGone: boolean;
  /** The outcome of the last choice on this page; null before it. */
  outcome: 'kept' | 'failed' | null;
  choose: (offerId: string) => void;
};

/** The offer that is chosen for a guide: a choice is shown at once, and kept by `keep`. */
export function useChosenOffer(
  answer: ReadySuggestions | null,
  kept: string | null,
  keep: (offerId: string) => Promise<void>,
): OfferChoice {
  const [chosen, setChosen] = useState(kept);
  const [outcome, setOutcome] = useState<OfferChoice['outcome']>(null);
  const choose = (offerId: string) => {
    setChosen(offerId);
    keep(offerId)
      .then(success, failureOf)
      .then(({ ok }) => setOutcome(ok ? 'kept' : 'failed'));
  };
  return { answer, outcome, choose, ...chosenAmong(answer?.suggestions ?? [], chosen) };
}
