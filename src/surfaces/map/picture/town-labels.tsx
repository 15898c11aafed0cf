import { useMemo } from 'preact/hooks';
import { type MapPoint, toMap } from '../../../core/geo/mercator';
import { type Camera, isInView, onScreen, type Size } from '../../../core/map/camera';
import {
  type NamedTown,
  nameHeight,
  namesWithRoom,
  nameWidth,
  type PixelBox,
} from '../../../core/map/town-names';
import type { Home } from '../../../core/towns/home';
import type { PlacedGroup } from './placed-groups';
import { shift } from './shift';

type TownLabelsProps = {
  towns: readonly NamedTown[];
  placed: readonly PlacedGroup[];
  home: Home | null;
  camera: Camera;
  size: Size;
  /** The pixels beside the view in which names are drawn too. */
  beside: number;
};

/** The pixels from the place of a mark to the edge of what is drawn of it. */
const markHalf = 18;

/** The names of towns, as many as have room. A screen reader has those of the list. */
export function TownLabels({ towns, placed, home, camera, size, beside }: TownLabelsProps) {
  const { scale } = camera;
  const names = useMemo(
    () => namesWithRoom(towns, scale, takenBy(placed, home, scale)),
    [towns, placed, home, scale],
  );
  const isCut = (name: string, place: MapPoint, down: number) => {
    const { x, y } = onScreen(place, camera, size);
    const half = nameWidth(name) / 2;
    return x < half || x > size.width - half || y < 0 || y + down + nameHeight > size.height;
  };
  return (
    <div aria-hidden="true">
      {names
        .filter(({ place }) => isInView(place, camera, size, beside))
        .map(({ name, place, isDotted, down }) => (
          <span
            key={`${name} ${place.x}`}
            class={isCut(name, place, down) ? 'town town-cut' : 'town'}
            style={shift(place.x * scale, place.y * scale)}
          >
            {isDotted && <span class="town-dot" />}
            <span class="town-name" dir="auto" style={{ insetBlockStart: `${down}px` }}>
              {name}
            </span>
          </span>
        ))}
    </div>
  );
}

/** The boxes on the map that marks and the home take. */
function takenBy(placed: readonly PlacedGroup[], home: Home | null, scale: number): PixelBox[] {
  const box = ({ x, y }: MapPoint, raised: number): PixelBox => ({
    left: x * scale - markHalf,
    top: y * scale - markHalf - raised,
    right: x * scale + markHalf,
    bottom: y * scale + markHalf - raised,
  });
  const marks = placed.map(({ group, raised }) => box(group.head, raised));
  return home ? [...marks, box(toMap(home.point), 0)] : marks;
}
