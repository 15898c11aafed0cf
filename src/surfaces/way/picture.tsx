import { plural } from '../../core/text/plural';
import { countsIn, shownWeeks, type VisitCount } from '../../core/way-out/visit-counts';
import type { VisitedService } from '../../core/way-out/visited-services';
import { useI18n } from '../../ui/i18n-context';
import { Bars } from './bars';
import { CountTable } from './count-table';
import { statePhrase, weekPhrase } from './phrases';

type PictureProps = {
  /** The services, the most visited first. */
  services: readonly VisitedService[];
  met: readonly VisitCount[];
  /** The week of today. */
  week: string;
};

/** The counts of every service week by week, as bars and as a table of the same numbers. */
export function Picture({ services, met, week }: PictureProps) {
  const i18n = useI18n();
  const weeks = shownWeeks(met, week);
  const rows = services.map((service) => ({ service, counts: countsIn(weeks, met, service.id) }));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <section class="card" aria-labelledby="picture">
      <h2 id="picture" class="section-title">
        {i18n.say('way_picture')}
      </h2>
      <p class="quiet">{i18n.say('way_scale', plural(most, 'way_total', i18n))}</p>
      <ul class="rows">
        {rows.map(({ service, counts }) => (
          <li key={service.id} class="row">
            <p class="row-name">
              <strong>{service.name}</strong>{' '}
              <span class="quiet">{statePhrase(service, i18n)}</span>{' '}
              <span class="row-count">{plural(service.count, 'way_total', i18n)}</span>
            </p>
            <Bars counts={counts} most={most} />
          </li>
        ))}
      </ul>
      <p class="axis quiet">
        <span>{weekPhrase(weeks[0] ?? week, i18n)}</span>
        <span>{weekPhrase(week, i18n)}</span>
      </p>
      <CountTable weeks={weeks} rows={rows} />
    </section>
  );
}
