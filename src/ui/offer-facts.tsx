import type { OfferPhrase } from './offer-phrases';

const classes: Record<OfferPhrase['tone'], string | undefined> = {
  good: 'fact-good',
  plain: undefined,
  caution: 'fact-caution',
};

/** The facts of an offer in one line: a tick before what is good and known, a sign before what to check. */
export function OfferFacts({ phrases }: { phrases: readonly OfferPhrase[] }) {
  return (
    <ul class="offer-facts">
      {phrases.map(({ words, tone }) => (
        <li class={classes[tone]} key={words}>
          {words}
        </li>
      ))}
    </ul>
  );
}
