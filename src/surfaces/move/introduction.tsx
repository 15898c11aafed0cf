import { type Guide, textIn } from '../../core/guides/guide';
import type { ServiceCard } from '../../core/services/service-card';
import { dayPhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';

export type IntroductionProps = {
  guide: Guide;
  service: Pick<ServiceCard, 'name' | 'closedOn'>;
};

/** What is to be known before the first step. */
export function Introduction({ guide: { out }, service: { name, closedOn } }: IntroductionProps) {
  const words = useWords();
  return (
    <>
      <h1 class="title">{words.say('move_title', name)}</h1>
      {closedOn && <p>{words.say('spotted_closed', name, dayPhrase(closedOn, words))}</p>}
      <p class="subtitle">{words.say('move_lead')}</p>
      {out.state === 'open' && <p class="notice">{words.say('move_once')}</p>}
      {out.state === 'none' && (
        <section class="notice">
          <h2 class="section-title">{words.say('move_no_export')}</h2>
          {out.ways.map((way) => (
            <p key={way.fr}>{textIn(way, words.language)}</p>
          ))}
        </section>
      )}
    </>
  );
}
