import type { VisitedService } from '../../core/way-out/doors';
import { countsIn, shownWeeks, type VisitCount } from '../../core/way-out/visit-counts';
import { useWords } from '../../ui/words-context';
import { Bars } from './bars';
import { CountTable } from './count-table';
import { statePhrase, weekPhrase } from './phrases';

type PictureProps = {
  /** The most met first. */
  services: readonly VisitedService[];
  met: readonly VisitCount[];
  /** This week. */
  week: string;
};

/** Every service week by week, as bars and as a table of the same numbers. */
export function Picture({ services, met, week }: PictureProps) {
  const words = useWords();
  const { format } = new Intl.NumberFormat(words.language);
  const weeks = shownWeeks(met, week);
  const rows = services.map((service) => ({ service, counts: countsIn(weeks, met, service.id) }));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <section class="card" aria-labelledby="picture">
      <h2 id="picture" class="section-title">
        {words.say('way_picture')}
      </h2>
      <p class="quiet">{words.say('way_scale', format(most))}</p>
      <ul class="rows">
        {rows.map(({ service, counts }) => (
          <li key={service.id} class="row">
            <p class="row-name">
              <strong>{service.name}</strong>
              <span class="quiet">
                {words.say('way_total', format(service.count))} · {statePhrase(service, words)}
              </span>
            </p>
            <Bars counts={counts} most={most} />
          </li>
        ))}
      </ul>
      <p class="axis quiet">
        <span>{weekPhrase(weeks[0] ?? week, words)}</span>
        <span>{weekPhrase(week, words)}</span>
      </p>
      <CountTable weeks={weeks} rows={rows} />
    </section>
  );
}
