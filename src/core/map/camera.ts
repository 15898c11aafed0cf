import { type MapPoint, mapSize } from '../geo/mercator';

/** The view of the map: the point in the middle, and how many pixels a unit of the map takes. */
export type Camera = MapPoint & { scale: number };

/** A size in pixels. */
export type Size = { width: number; height: number };

/** A part of the map, in its units. */
export type MapBox = { west: number; north: number; east: number; south: number };

/**
 * The bounds of a camera's scale: from the whole world on a phone to 90 m of France on a pixel, as
 * no outline tells more.
 */
export const scales = { least: 300 / mapSize, most: 3 };

/** Keeps a camera on the map and its scale within bounds. */
export function bounded({ x, y, scale }: Camera): Camera {
  return {
    x: within(x, 0, mapSize),
    y: within(y, 0, mapSize),
    scale: within(scale, scales.least, scales.most),
  };
}

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** The pixels above and below that what stands on the map takes: its legend, its buttons. */
const covered = { above: 28, below: 40 };

/** The height from which the covered pixels are spared: a lower view has none to give. */
const lowView = 160;

/** The camera that shows the whole box, as large as it fits, in the middle of what is not covered. */
export function showing({ west, north, east, south }: MapBox, { width, height }: Size): Camera {
  const { above, below } = height < lowView ? { above: 0, below: 0 } : covered;
  const open = height - above - below;
  const scale = Math.min(width / (east - west || 1), open / (south - north || 1));
  const y = (north + south) / 2 + (below - above) / 2 / bounded({ x: 0, y: 0, scale }).scale;
  return bounded({ x: (west + east) / 2, y, scale });
}

/** The camera moved by so many pixels: what is looked at goes along with the finger. */
export function panned(camera: Camera, across: number, down: number): Camera {
  const { x, y, scale } = camera;
  return bounded({ x: x - across / scale, y: y - down / scale, scale });
}

/** The camera zoomed by a factor; what lies so many pixels from the middle stays there. */
export function zoomed(camera: Camera, factor: number, across = 0, down = 0): Camera {
  const { scale } = bounded({ ...camera, scale: camera.scale * factor });
  return bounded({
    x: camera.x + across / camera.scale - across / scale,
    y: camera.y + down / camera.scale - down / scale,
    scale,
  });
}

/** The place of a point of the map on the screen, in pixels from its upper left corner. */
export function onScreen(point: MapPoint, camera: Camera, { width, height }: Size): MapPoint {
  return {
    x: (point.x - camera.x) * camera.scale + width / 2,
    y: (point.y - camera.y) * camera.scale + height / 2,
  };
}

/**
 * True if the point is on the screen, or at most `beside` pixels off it; with a negative `beside`,
 * if it is within by as much.
 */
export function isInView(point: MapPoint, camera: Camera, size: Size, beside: number): boolean {
  const { x, y } = onScreen(point, camera, size);
  return x >= -beside && y >= -beside && x <= size.width + beside && y <= size.height + beside;
}

/** The smallest box around points, one at least, with `margin` units around them. */
export function boxAround(points: readonly MapPoint[], margin: number): MapBox {
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const { x, y } of points) {
    box.west = Math.min(box.west, x - margin);
    box.north = Math.min(box.north, y - margin);
    box.east = Math.max(box.east, x + margin);
    box.south = Math.max(box.south, y + margin);
  }
  return box;
}
