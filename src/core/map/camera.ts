import { type MapPoint, mapSize } from '../geo/mercator';

/** What is looked at: the point in the middle, and how many pixels a unit of the map takes. */
export type Camera = MapPoint & { scale: number };

/** Pixels. */
export type Size = { width: number; height: number };

/** A part of the map. */
export type MapBox = { west: number; north: number; east: number; south: number };

/** From the whole world on a phone to 90 m of France on a pixel: no outline tells more. */
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

/** Shows the whole box, in the middle and as large as it fits. */
export function showing({ west, north, east, south }: MapBox, { width, height }: Size): Camera {
  const scale = Math.min(width / (east - west || 1), height / (south - north || 1));
  return bounded({ x: (west + east) / 2, y: (north + south) / 2, scale });
}

/** Moves the view by so many pixels: what is looked at goes along with the finger. */
export function panned(camera: Camera, across: number, down: number): Camera {
  const { x, y, scale } = camera;
  return bounded({ x: x - across / scale, y: y - down / scale, scale });
}

/** Zooms by a factor; what lies so many pixels from the middle stays there. */
export function zoomed(camera: Camera, factor: number, across = 0, down = 0): Camera {
  const { scale } = bounded({ ...camera, scale: camera.scale * factor });
  return bounded({
    x: camera.x + across / camera.scale - across / scale,
    y: camera.y + down / camera.scale - down / scale,
    scale,
  });
}

/** Where a point of the map is on the screen, in pixels from its upper left corner. */
export function onScreen(point: MapPoint, camera: Camera, { width, height }: Size): MapPoint {
  return {
    x: (point.x - camera.x) * camera.scale + width / 2,
    y: (point.y - camera.y) * camera.scale + height / 2,
  };
}

/** Is it on the screen, or at most so many pixels beside it? Below 0: within by as much. */
export function isInView(point: MapPoint, camera: Camera, size: Size, beside: number): boolean {
  const { x, y } = onScreen(point, camera, size);
  return x >= -beside && y >= -beside && x <= size.width + beside && y <= size.height + beside;
}

/** The smallest box around points that are not none, with so many units around them. */
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
