import type { Point } from '../geo/distance';
import { type MapPoint, toMap } from '../geo/mercator';
import { boxAround, type MapBox } from './camera';

/** From Ouessant to Bastia, and from Brussels to Barcelona, with room for the marks of these. */
export const franceBox: MapBox = boxAround(
  [toMap({ lat: 51.7, lon: -5.2 }), toMap({ lat: 40.8, lon: 9.6 })],
  0,
);

/** Around a home, so that the next large towns are there: some 300 km either way. */
const aroundHome = 1000;

export const homeBox = (home: Point): MapBox => boxAround([toMap(home)], aroundHome);

const isWithin = ({ x, y }: MapPoint, { west, north, east, south }: MapBox) =>
  x > west && x < east && y > north && y < south;

/**
 * What the map shows first: France, or what is around the home of somebody who lives elsewhere; and
 * where the hoster is who was asked for, were that out of sight.
 */
export function firstBox(home: Point | null, asked?: MapPoint): MapBox {
  const first = home && !isWithin(toMap(home), franceBox) ? homeBox(home) : franceBox;
  return asked && !isWithin(asked, first) ? boxAround([asked], aroundHome) : first;
}
