import { movePage } from '../../core/extension-pages';
import { needMessage } from '../../core/text/i18n';
import { nextToLeave } from '../../core/way-out/next-to-leave';
import { countDoors, type VisitedService } from '../../core/way-out/visited-services';
import { useI18n } from '../../ui/i18n-context';
import { SuggestionCard } from '../../ui/suggestion-card';

type NextProps = { services: readonly VisitedService[]; homeCountry: string };

/** The next step on the way out: the service that is the easiest to leave. */
export function Next({ services, homeCountry }: NextProps) {
  const i18n = useI18n();
  const next = nextToLeave(services);
  if (!next) {
    return countDoors(services).doors > 0 ? (
      <p class="notice">{i18n.say('way_next_none')}</p>
    ) : null;
  }
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next" class="section-title">
        {i18n.say('way_next', next.name)}
      </h2>
      <p class="eyebrow">{i18n.say(needMessage(next.door.need))}</p>
      <SuggestionCard suggestion={next.door.suggestion} homeCountry={homeCountry} />
      <a href={movePage(next.id)}>{i18n.say('move_title', next.name)}</a>
    </section>
  );
}
