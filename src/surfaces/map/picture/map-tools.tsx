import { useI18n } from '../../../ui/i18n-context';

type MapToolsProps = { zoom: (factor: number) => void };

/** The buttons on the map that zoom. */
export function MapTools({ zoom }: MapToolsProps) {
  const i18n = useI18n();
  return (
    <div class="map-tools">
      <Zoom label={i18n.say('map_zoom_in')} symbol="+" press={() => zoom(2)} />
      <Zoom label={i18n.say('map_zoom_out')} symbol="−" press={() => zoom(0.5)} />
    </div>
  );
}

type ZoomProps = { label: string; symbol: string; press: () => void };

function Zoom({ label, symbol, press }: ZoomProps) {
  return (
    <button type="button" class="zoom" aria-label={label} title={label} onClick={press}>
      <span aria-hidden="true">{symbol}</span>
    </button>
  );
}
