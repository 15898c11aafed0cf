import type { HandOver, Outcome } from '../../../core/take-along/journey';
import { useI18n } from '../../../ui/i18n-context';
import { OutLink } from '../../../ui/out-link';

type HandOversProps = {
  handOvers: readonly HandOver[];
  out: Outcome;
  isPrivate: boolean;
};

/**
 * The ways to send the thing at once: who gets it and all of what is sent stand above each button. Never in
 * a private window.
 */
export function HandOvers({ handOvers, out, isPrivate }: HandOversProps) {
  const i18n = useI18n();
  if (isPrivate || handOvers.length === 0) return null;
  const isAddress = out.as !== 'text' || out.format === 'feed';
  return (
    <section class="hand-overs">
      <h2 class="section-name">{i18n.say('hand_over_title')}</h2>
      {handOvers.map(({ host, address, sent, note }) => (
        <article key={address} class="hand-over">
          <p>{i18n.say('hand_over_what', host)}</p>
          {sent.map((line) => (
            <p key={line} class="taken-words">
              {line}
            </p>
          ))}
          {note && <p class="quiet">{i18n.say(note)}</p>}
          <OutLink class="small-button" href={address}>
            {i18n.say(isAddress ? 'hand_over_address' : 'hand_over_words', host)}
          </OutLink>
        </article>
      ))}
    </section>
  );
}
