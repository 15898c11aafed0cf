import { movePage } from '../../core/extension-pages';
import { needWord } from '../../core/text/words';
import { countDoors, nextToLeave, type VisitedService } from '../../core/way-out/doors';
import { SuggestionCard } from '../../ui/suggestion-card';
import { useWords } from '../../ui/words-context';

type NextProps = { services: readonly VisitedService[]; homeCountry: string };

/** The next step of the walk: where it is shortest. */
export function Next({ services, homeCountry }: NextProps) {
  const words = useWords();
  const next = nextToLeave(services);
  if (!next) {
    return countDoors(services).doors > 0 ? (
      <p class="notice">{words.say('way_next_none')}</p>
    ) : null;
  }
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next" class="section-title">
        {words.say('way_next', next.name)}
      </h2>
      <p class="eyebrow">{words.say(needWord(next.door.need))}</p>
      <SuggestionCard suggestion={next.door.suggestion} homeCountry={homeCountry} />
      <a href={movePage(next.id)}>{words.say('move_title', next.name)}</a>
    </section>
  );
}
