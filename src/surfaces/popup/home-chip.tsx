import { type Home, townNameOf } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { viewOpener } from './views/view-props';

/** The outline of the pin of a map, 24 units wide and high: of a town here, of the map in the foot. */
export const mapPin = 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 7.5v5M9.5 10h5';

type HomeChipProps = { home: Home; change: () => void };

/** The town that answers are near to; a press asks for another. */
export function HomeChip({ home, change }: HomeChipProps) {
  const name = useI18n().say('home_change', home.label);
  return (
    <button
      type="button"
      class="home-chip"
      {...viewOpener('town')}
      aria-label={name}
      title={name}
      onClick={change}
    >
      <svg class="home-pin" viewBox="0 0 24 24" aria-hidden="true">
        <path d={mapPin} />
      </svg>
      <span>{townNameOf(home)}</span>
    </button>
  );
}
