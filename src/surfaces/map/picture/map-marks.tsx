import { toMap } from '../../../core/geo/mercator';
import { type Camera, isInView, type Size } from '../../../core/map/camera';
import type { MapGroup } from '../../../core/map/groups';
import type { HosterMark } from '../../../core/map/listing';
import type { Direction } from '../../../core/map/neighbour';
import type { I18n } from '../../../core/text/i18n';
import type { Home } from '../../../core/towns/home';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { useI18n } from '../../../ui/i18n-context';
import { listedPhrase } from '../listed-phrases';
import { HomeShape, HosterShape } from './map-shapes';
import type { PlacedGroup } from './placed-groups';
import { shift } from './shift';
import type { Groups } from './use-groups';

type Group = MapGroup<HosterMark>;

type MapMarksProps = {
  groups: Groups;
  placed: readonly PlacedGroup[];
  camera: Camera;
  size: Size;
  home: Home | null;
  opened: string | null;
  /** The id of the hoster whose row is pointed at; null if none is. */
  pointed: string | null;
  /** The pixels beside the view in which marks are drawn too. */
  beside: number;
  choose: (group: Group) => void;
  zoom: (factor: number) => void;
};

/** The pixels from the place of a mark to the edge of what is drawn of it, its number too. */
const half = 24;

const arrows: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const steps: Partial<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const zooms: Partial<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5 };

/** Kittens where hosters are, and a house where the user is. One mark at a time is a tab stop. */
export function MapMarks({ groups, placed, zoom, ...props }: MapMarksProps) {
  const i18n = useI18n();
  const { camera, size, home, beside } = props;
  const drawn = placed.filter(
    ({ group }) => group === groups.current || isInView(group.head, camera, size, beside),
  );
  const house = home && toMap(home.point);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the marks within.
    <div class="marks" onKeyDown={(event) => press(event, groups, zoom)}>
      {house && (
        <span
          class="home-mark"
          role="img"
          aria-label={i18n.say('home_yours', home.label)}
          style={shift(house.x * camera.scale, house.y * camera.scale)}
        >
          <HomeShape />
        </span>
      )}
      {drawn.map((each) => (
        <Mark key={each.group.head.id} placed={each} groups={groups} {...props} />
      ))}
    </div>
  );
}

function press(event: KeyboardEvent, groups: Groups, zoom: MapMarksProps['zoom']): void {
  // Those are the browser's: going back, larger text.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const direction = arrows[event.key];
  const step = steps[event.key];
  if (direction) groups.move(direction);
  else if (step) groups.step(step);
  else if (event.key in zooms) {
    zoom(zooms[event.key] ?? 1);
    groups.hold();
  } else if (event.key === 'Escape') groups.hideCard();
  else return;
  event.preventDefault();
}

type MarkProps = Omit<MapMarksProps, 'placed' | 'zoom'> & { placed: PlacedGroup };

function Mark({ placed: { group, raised }, groups, camera, size, home, ...props }: MarkProps) {
  const i18n = useI18n();
  const { head, members } = group;
  const holds = (id: string | null) => id !== null && members.some((each) => each.id === id);
  const seat = { x: head.x, y: head.y - raised / camera.scale };
  const isCut = isInView(seat, camera, size, half) && !isInView(seat, camera, size, -half);
  return (
    <button
      type="button"
      class={`mark${isCut ? ' mark-cut' : ''}${holds(props.pointed) ? ' mark-pointed' : ''}`}
      style={shift(seat.x * camera.scale, seat.y * camera.scale)}
      tabIndex={group === groups.current ? 0 : -1}
      data-hoster={head.id}
      aria-label={labelOf(group, home, i18n)}
      aria-describedby="map-hint"
      aria-current={holds(props.opened) ? 'true' : undefined}
      onClick={() => props.choose(group)}
      onFocus={() => {
        groups.focused(group);
        groups.showCard(group);
      }}
      onPointerEnter={() => groups.showCard(group)}
    >
      <HosterShape />
      {members.length > 1 && <span class="mark-count">{members.length}</span>}
    </button>
  );
}

/** The number of names read out for a group; more would take too long to listen to. */
const namesRead = 3;

function labelOf({ head, members }: Group, home: Home | null, i18n: I18n): string {
  if (members.length === 1) {
    return `${head.listed.hoster.name}, ${listedPhrase(head.listed, home, i18n)}`;
  }
  const names = members.slice(0, namesRead).map(({ listed }) => listed.hoster.name);
  const list = [...names, ...(members.length > namesRead ? ['…'] : [])].join(', ');
  return i18n.say('map_group_named', hostersPhrase(members.length, i18n), list);
}
