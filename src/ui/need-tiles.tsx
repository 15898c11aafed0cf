import type { NeedId } from '../core/need';
import type { MessageKey } from '../core/text/message-keys';
import { tiledNeeds } from '../core/tiled-needs';
import { useI18n } from './i18n-context';

/** A tile: a name that is short enough for two lines, and the strokes of its drawing. */
type Tile = { name: MessageKey; strokes: string };

/** The tiles, each drawn on a square of 24. */
const tiles: Record<(typeof tiledNeeds)[number], Tile> = {
  'text-collab': {
    name: 'tile_text_collab',
    strokes: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10',
  },
  videoconf: {
    name: 'tile_videoconf',
    strokes:
      'M3 7.5a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM15 11l6-3.5v9L15 13',
  },
  'file-sync': {
    name: 'tile_file_sync',
    strokes: 'M3 18V6.5a1 1 0 0 1 1-1h5l2 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z',
  },
  'date-poll': {
    name: 'tile_date_poll',
    strokes:
      'M4 6.5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  },
  'file-drop': {
    name: 'tile_file_drop',
    strokes: 'M12 15.5V4M7.5 8 12 3.5 16.5 8M4 14.5V19a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4.5',
  },
  email: {
    name: 'tile_email',
    strokes:
      'M3 7a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM3.5 7 12 13.5 20.5 7',
  },
};

type NeedTilesProps = { offered: ReadonlySet<NeedId>; choose: (need: NeedId) => void };

/** The needs that are needed most, each as a tile; one that no hoster offers has none. */
export function NeedTiles({ offered, choose }: NeedTilesProps) {
  const i18n = useI18n();
  const shown = tiledNeeds.filter((need) => offered.has(need));
  return (
    <ul class="tiles">
      {shown.map((need) => (
        <li key={need}>
          <button type="button" class="tile" onClick={() => choose(need)}>
            <svg class="tile-icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d={tiles[need].strokes} />
            </svg>
            {i18n.say(tiles[need].name)}
          </button>
        </li>
      ))}
    </ul>
  );
}
