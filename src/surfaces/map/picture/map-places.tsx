import type { MapPoint } from '../../../core/geo/mercator';
import type { MapBox } from '../../../core/map/camera';
import { franceBox, homeBox } from '../../../core/map/first-box';
import type { Inset } from '../../../core/map/outline';
import { countryPhrase } from '../../../core/suggestions/where-phrases';
import type { I18n } from '../../../core/text/i18n';
import type { Home } from '../../../core/towns/home';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { useI18n } from '../../../ui/i18n-context';

type MapPlacesProps = {
  home: Home | null;
  insets: readonly Inset[];
  marks: readonly MapPoint[];
  /** Shows this part of the map. */
  go: (box: MapBox) => void;
};

/** The buttons on the map that lead to a part of it: the home, France, and what is far away. */
export function MapPlaces({ home, insets, marks, go }: MapPlacesProps) {
  const i18n = useI18n();
  return (
    <div class="map-places">
      {home && (
        <Place full={i18n.say('map_go_home')} go={() => go(homeBox(home.point))}>
          {i18n.say('map_home')}
        </Place>
      )}
      <Place full={i18n.say('map_go_france')} go={() => go(franceBox)}>
        {i18n.say('map_france')}
      </Place>
      <Insets insets={insets} marks={marks} go={go} />
    </div>
  );
}

type PlaceProps = { full: string; go: () => void; children: string };

function Place({ full, go, children }: PlaceProps) {
  return (
    <button type="button" class="place" aria-label={full} title={full} onClick={go}>
      {children}
    </button>
  );
}

/** The small maps of what is far away and has a hoster, each the way there. */
function Insets({ insets, marks, go }: Omit<MapPlacesProps, 'home'>) {
  const i18n = useI18n();
  const inhabited = insets
    .map((inset) => ({ inset, count: marks.filter((mark) => isWithin(mark, inset.box)).length }))
    .filter(({ count }) => count > 0);
  if (inhabited.length === 0) return null;
  return (
    <ul class="insets" aria-label={i18n.say('map_insets')}>
      {inhabited.map(({ inset, count }) => (
        <li key={inset.id}>
          <InsetButton inset={inset} count={count} go={go} />
        </li>
      ))}
    </ul>
  );
}

type InsetButtonProps = Pick<MapPlacesProps, 'go'> & { inset: Inset; count: number };

function InsetButton({ inset, count, go }: InsetButtonProps) {
  const i18n = useI18n();
  const { land, box } = inset;
  const { west, north, east, south } = box;
  const name = nameOf(inset, i18n);
  return (
    <button type="button" class="place inset" onClick={() => go(box)}>
      <svg
        class="inset-map"
        viewBox={`${west} ${north} ${east - west} ${south - north}`}
        aria-hidden="true"
      >
        <path class="land coast" d={land} />
      </svg>
      <span class="unseen">{i18n.say('map_inset', name, hostersPhrase(count, i18n))}</span>
      <span aria-hidden="true">{name}</span>
      <span class="inset-count" aria-hidden="true">
        {count}
      </span>
    </button>
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
