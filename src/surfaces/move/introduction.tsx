import type { SaidGuide } from '../../core/guides/said-guide';
import type { ServiceCard } from '../../core/services/service-card';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';
import { Sentence } from './sentence';
import { WayBack } from './way-back';

/** The props of `Introduction`. */
export type IntroductionProps = {
  guide: SaidGuide;
  service: Pick<ServiceCard, 'name' | 'closing'>;
  /** The day it is, as days since 1970. */
  day: number;
};

/** The title of a guide, and what is to be known before its first step. */
export function Introduction({ guide: { out }, service, day }: IntroductionProps) {
  const i18n = useI18n();
  const { name, closing } = service;
  return (
    <>
      <WayBack />
      <h1 class="title">{i18n.say('move_title', name)}</h1>
      {closing && (
        <p>
          {i18n.say(
            day < closing.day ? 'spotted_closes' : 'spotted_closed',
            name,
            datePhrase(closing.on, i18n),
          )}
        </p>
      )}
      <p class="subtitle">
        {i18n.say('move_lead')} {i18n.say('move_tabs')}
      </p>
      {out.state === 'open' && <p class="notice">{i18n.say('move_once')}</p>}
      {out.state === 'none' && (
        <section class="notice">
          <h2 class="section-title">{i18n.say('move_no_export')}</h2>
          {out.ways.map((way) => (
            <p key={way.text}>
              <Sentence {...way} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}
