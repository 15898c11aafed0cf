import { useI18n } from '../../../ui/i18n-context';
import { HomeShape, HosterShape } from './map-shapes';

/** The number on the kitten of the legend that stands for several hosters. */
const several = 3;

/** The legend: what the drawings on the map stand for. */
export function MapLegend({ hasHome }: { hasHome: boolean }) {
  const i18n = useI18n();
  return (
    <ul class="map-legend" aria-label={i18n.say('map_legend')}>
      {hasHome && (
        <li>
          <HomeShape />
          {i18n.say('map_legend_home')}
        </li>
      )}
      <li>
        <HosterShape />
        {i18n.say('map_legend_one')}
      </li>
      <li>
        <HosterShape />
        <span class="legend-count" aria-hidden="true">
          {several}
        </span>
        {i18n.say('map_legend_several')}
      </li>
    </ul>
  );
}
