import { useWords } from '../../ui/words-context';

type MapToolsProps = {
  zoom: (factor: number) => void;
  /** null: nobody has said where they live. */
  goHome: (() => void) | null;
  goFrance: () => void;
};

/** What moves the map at a press. */
export function MapTools({ zoom, goHome, goFrance }: MapToolsProps) {
  const words = useWords();
  return (
    <div class="map-tools">
      <button
        type="button"
        class="tool tool-square"
        aria-label={words.say('map_zoom_in')}
        title={words.say('map_zoom_in')}
        onClick={() => zoom(2)}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        class="tool tool-square"
        aria-label={words.say('map_zoom_out')}
        title={words.say('map_zoom_out')}
        onClick={() => zoom(0.5)}
      >
        <span aria-hidden="true">−</span>
      </button>
      {goHome && (
        <button type="button" class="tool" onClick={goHome}>
          {words.say('map_go_home')}
        </button>
      )}
      <button type="button" class="tool" onClick={goFrance}>
        {words.say('map_go_france')}
      </button>
    </div>
  );
}
