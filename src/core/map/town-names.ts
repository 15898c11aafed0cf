import type { MapPoint } from '../geo/mercator';

/** A town whose name the map may show: its name there, and its place on the flat map. */
export type NamedTown = readonly [name: string, x: number, y: number];

/** A rectangle on the flat map at a scale, in pixels from its upper left corner. */
export type PixelBox = { left: number; top: number; right: number; bottom: number };

/** A name that has room on the map at a scale, and where it stands. */
export type TownName = {
  name: string;
  /** The place of the town, in units of the map. */
  place: MapPoint;
  /** True if a dot stands at the town's place; false where a mark stands on it already. */
  isDotted: boolean;
  /** The pixels from the town's place down to the upper edge of its name. */
  down: number;
};

/** The pixels that a letter of a name takes at most on average. */
const letterWidth = 7;

/** The height of a name, in pixels. */
export const nameHeight = 16;

/** The width of a name, in pixels, as it is reckoned with: most fonts take less. */
export const nameWidth = (name: string): number => name.length * letterWidth;

/** The pixels between the places of two towns that are named: more names would be a crowd. */
const townGap = 84;

/** The pixels from a town to its name, below its dot. */
const belowDot = 5;

/** The names that have room at a scale, and at most so many: the rest is for a closer look. */
const mostNames = 400;

/**
 * Finds the names that have room on the map at this scale, in pixels for a unit of the map: the
 * towns that come first have the right of way, and no name lies over another or over a mark.
 * Without a look at which part of the map is in view: a name stays while the map is moved.
 */
export function namesWithRoom(
  towns: readonly NamedTown[],
  scale: number,
  marks: readonly PixelBox[],
): TownName[] {
  const names: TownName[] = [];
  const points: MapPoint[] = [];
  const taken: PixelBox[] = [...marks];
  for (const [name, x, y] of towns) {
    const point = { x: x * scale, y: y * scale };
    if (points.some((other) => isClose(point, other))) continue;
    const onIt = marks.filter((mark) => isOver(mark, dotAt(point)));
    const down = Math.max(belowDot, ...onIt.map(({ bottom }) => bottom - point.y));
    const box = boxOf(name, point, down);
    if (taken.some((other) => isOver(other, box))) continue;
    names.push({ name, place: { x, y }, isDotted: onIt.length === 0, down });
    points.push(point);
    taken.push(box);
    if (names.length === mostNames) break;
  }
  return names;
}

const isClose = (one: MapPoint, other: MapPoint) =>
  Math.abs(one.x - other.x) < townGap && Math.abs(one.y - other.y) < townGap / 2;

const dotAt = ({ x, y }: MapPoint): PixelBox => ({
  left: x - 3,
  top: y - 3,
  right: x + 3,
  bottom: y + 3,
});

function boxOf(name: string, { x, y }: MapPoint, down: number): PixelBox {
  const half = nameWidth(name) / 2;
  return { left: x - half, top: y + down, right: x + half, bottom: y + down + nameHeight };
}

/** True if the two boxes have some pixels in common; those that only touch have none. */
const isOver = (one: PixelBox, other: PixelBox): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
