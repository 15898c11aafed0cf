import type { Point } from './distance';

/** A place on the flat map: `x` to the east, `y` to the south, each 0…`mapSize`. */
export type MapPoint = { x: number; y: number };

/** Width and height of the flat world. One unit is 400 m at the equator, 280 m in France. */
export const mapSize = 100_000;

/** The latitude, in degrees, beyond which the square ends: the poles are infinitely far away. */
const lastLatitude = 85.0511;

/**
 * Projects a point by Mercator: directions and shapes are right everywhere, sizes only side by
 * side.
 */
export function toMap({ lat, lon }: Point): MapPoint {
  const bounded = Math.max(-lastLatitude, Math.min(lastLatitude, lat));
  const north = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
  return {
    x: (lon / 360 + 0.5) * mapSize,
    y: (0.5 - north / (2 * Math.PI)) * mapSize,
  };
}

/** The point of the globe at this place on the flat map: the inverse of `toMap`. */
export function fromMap({ x, y }: MapPoint): Point {
  const north = (0.5 - y / mapSize) * 2 * Math.PI;
  return {
    lat: (Math.atan(Math.exp(north)) * 360) / Math.PI - 90,
    lon: (x / mapSize - 0.5) * 360,
  };
}
