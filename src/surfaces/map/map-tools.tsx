import { useI18n } from '../../ui/i18n-context';

type MapToolsProps = {
  zoom: (factor: number) => void;
  /** Shows the home on the map; null if the user has chosen none. */
  goHome: (() => void) | null;
  goFrance: () => void;
};

/** The buttons that move the map. */
export function MapTools({ zoom, goHome, goFrance }: MapToolsProps) {
  const i18n = useI18n();
  return (
    <div class="map-tools">
      <Zoom label={i18n.say('map_zoom_in')} symbol="+" press={() => zoom(2)} />
      <Zoom label={i18n.say('map_zoom_out')} symbol="−" press={() => zoom(0.5)} />
      {goHome && (
        <button type="button" class="small-button" onClick={goHome}>
          {i18n.say('map_go_home')}
        </button>
      )}
      <button type="button" class="small-button" onClick={goFrance}>
        {i18n.say('map_go_france')}
      </button>
    </div>
  );
}

type ZoomProps = { label: string; symbol: string; press: () => void };

function Zoom({ label, symbol, press }: ZoomProps) {
  return (
    <button
      type="button"
      class="small-button zoom"
      aria-label={label}
      title={label}
      onClick={press}
    >
      <span aria-hidden="true">{symbol}</span>
    </button>
  );
}
