import type { MapPoint } from '../../core/geo/mercator';
import type { MapBox } from '../../core/map/camera';
import type { Inset } from '../../core/map/outline';
import { countryPhrase } from '../../core/suggestions/where-phrases';
import type { I18n } from '../../core/text/i18n';
import { hostersPhrase } from '../../ui/hoster-count-phrase';
import { useI18n } from '../../ui/i18n-context';

type InsetsProps = {
  insets: readonly Inset[];
  marks: readonly MapPoint[];
  /** Shows this part of the map. */
  go: (box: MapBox) => void;
};

/** The small maps of what is far away, each the way there. */
export function Insets({ insets, marks, go }: InsetsProps) {
  const i18n = useI18n();
  return (
    <ul class="insets" aria-label={i18n.say('map_insets')}>
      {insets.map((inset) => {
        const { id, land, box } = inset;
        const { west, north, east, south } = box;
        const count = marks.filter((mark) => isWithin(mark, box)).length;
        const name = nameOf(inset, i18n);
        return (
          <li key={id}>
            <button type="button" class="inset" onClick={() => go(box)}>
              <svg
                class="inset-map"
                viewBox={`${west} ${north} ${east - west} ${south - north}`}
                aria-hidden="true"
              >
                <path class="land coast" d={land} />
              </svg>
              <span class="unseen">{i18n.say('map_inset', name, hostersPhrase(count, i18n))}</span>
              <span aria-hidden="true">{name}</span>
              {count > 0 && (
                <span class="inset-count" aria-hidden="true">
                  {count}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const isWithin = ({ x, y }: MapPoint, { west, north, east, south }: MapBox) =>
  x >= west && x <= east && y >= north && y <= south;

/**
 * The name of an inset. Regions overseas have a country's code, and so a name in every language;
 * Québec has none.
 */
function nameOf({ id }: Inset, i18n: I18n): string {
  return id === 'QC' ? i18n.say('map_quebec') : countryPhrase(id, i18n);
}
