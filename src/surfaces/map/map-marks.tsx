import { type MapPoint, toMap } from '../../core/geo/mercator';
import { type Camera, isInView, onScreen, type Size } from '../../core/map/camera';
import type { MapGroup } from '../../core/map/groups';
import type { HosterMark } from '../../core/map/listing';
import type { Direction } from '../../core/map/neighbour';
import type { I18n } from '../../core/text/i18n';
import type { Home } from '../../core/towns/home';
import { hostersPhrase } from '../../ui/hoster-count-phrase';
import { useI18n } from '../../ui/i18n-context';
import { listedPhrase } from './listed-phrases';
import { HomeMark, HosterShape } from './map-shapes';
import { overscan } from './outline';
import type { Groups } from './use-groups';

type Group = MapGroup<HosterMark>;

type MapMarksProps = {
  groups: Groups;
  camera: Camera;
  size: Size;
  home: Home | null;
  opened: string | null;
  choose: (group: Group) => void;
  zoom: (factor: number) => void;
};

/** The size of a mark, in pixels. */
const markSize = 40;

const arrows: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const steps: Partial<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const zooms: Partial<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5 };

/** Kittens where hosters are, and a door where the user is. One mark at a time is a tab stop. */
export function MapMarks({ groups, camera, size, home, opened, choose, zoom }: MapMarksProps) {
  const i18n = useI18n();
  const beside = overscan * Math.max(size.width, size.height);
  const drawn = groups.groups.filter(
    (group) => group === groups.current || isInView(group.head, camera, size, beside),
  );
  // Marks stand on the whole map and all of it is moved: panning leaves each of them alone.
  const place = ({ x, y }: MapPoint) => shift(x * camera.scale, y * camera.scale);
  const isTaken = ({ x, y }: MapPoint) =>
    drawn.some(({ head }) => Math.hypot(head.x - x, head.y - y) * camera.scale < markSize);
  const corner = onScreen({ x: 0, y: 0 }, camera, size);
  const door = home && toMap(home.point);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the marks within.
    <div
      class="marks"
      style={shift(corner.x, corner.y)}
      onKeyDown={(event) => press(event, groups, zoom)}
    >
      {door && (
        <span class={isTaken(door) ? 'door door-beside' : 'door'} style={place(door)}>
          <HomeMark label={i18n.say('home_yours', home.label)} />
        </span>
      )}
      {drawn.map((group) => (
        <Mark
          key={group.head.id}
          group={group}
          groups={groups}
          style={place(group.head)}
          home={home}
          opened={opened}
          choose={choose}
        />
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

type MarkProps = Pick<MapMarksProps, 'groups' | 'home' | 'opened' | 'choose'> & {
  group: Group;
  style: ReturnType<typeof shift>;
};

function Mark({ group, groups, style, home, opened, choose }: MarkProps) {
  const i18n = useI18n();
  const { head, members } = group;
  return (
    <button
      type="button"
      class={`mark mark-${sizeOf(group)}`}
      style={style}
      tabIndex={group === groups.current ? 0 : -1}
      data-hoster={head.id}
      aria-label={labelOf(group, home, i18n)}
      aria-describedby="map-hint"
      aria-current={members.some(({ id }) => id === opened) ? 'true' : undefined}
      onClick={() => choose(group)}
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

const shift = (across: number, down: number) => ({
  transform: `translate(${across.toFixed(1)}px, ${down.toFixed(1)}px)`,
});

/** The size of a group's mark: the more offers there are, the larger. */
function sizeOf({ members }: Group): 'small' | 'middle' | 'large' {
  const offers = members.reduce((sum, { listed }) => sum + listed.offers.length, 0);
  if (offers > 7) return 'large';
  return offers > 2 ? 'middle' : 'small';
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
