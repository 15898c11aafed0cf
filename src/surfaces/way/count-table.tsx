import type { VisitedService } from '../../core/way-out/visited-services';
import { useI18n } from '../../ui/i18n-context';
import { weekPhrase } from './phrases';

type CountTableProps = {
  /** The weeks, oldest first. */
  weeks: readonly string[];
  /** The services, each with one count a week. */
  rows: readonly { service: Pick<VisitedService, 'id' | 'name'>; counts: readonly number[] }[];
};

/** The numbers of the picture as a table, the latest week first. */
export function CountTable({ weeks, rows }: CountTableProps) {
  const i18n = useI18n();
  const { format } = new Intl.NumberFormat(i18n.language);
  const latest = weeks.map((week, index) => ({ week, index })).toReversed();
  return (
    <details>
      <summary id="table-name">{i18n.say('way_table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="table-frame" aria-labelledby="table-name" tabIndex={0}>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{i18n.say('way_week_column')}</th>
              {rows.map(({ service }) => (
                <th key={service.id} scope="col">
                  {service.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {latest.map(({ week, index }) => (
              <tr key={week}>
                <th scope="row">{weekPhrase(week, i18n)}</th>
                {rows.map(({ service, counts }) => (
                  <td key={service.id}>{format(counts[index] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
