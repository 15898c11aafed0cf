import { type Home, townNameOf } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { pinStrokes } from './pin-strokes';
import { viewOpener } from './views/view-props';

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
        <path d={pinStrokes} />
      </svg>
      <span>{townNameOf(home)}</span>
    </button>
  );
}
