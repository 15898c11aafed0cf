import type { Point } from '../geo/distance';
import { type MapPoint, toMap } from '../geo/mercator';
import { boxAround, type MapBox } from './camera';

/**
 * The box of France: from Ouessant to Bastia, and from Brussels to Barcelona, with room for the
 * marks of these.
 */
export const franceBox: MapBox = boxAround(
  [toMap({ lat: 51.7, lon: -5.2 }), toMap({ lat: 40.8, lon: 9.6 })],
  0,
);

/** The units around a home, so that the next large towns are there: some 300 km either way. */
const aroundHome = 1000;

/** The box around a home that is shown first, the next large towns in it. */
export const homeBox = (home: Point): MapBox => boxAround([toMap(home)], aroundHome);

const isWithin = ({ x, y }: MapPoint, { west, north, east, south }: MapBox) =>
  x > west && x < east && y > north && y < south;

/**
 * The part of the map that is shown first: France, or what is around the home of a user who lives
 * elsewhere; the surroundings of the hoster that was asked for, where it would be out of sight.
 */
export function firstBox(home: Point | null, asked?: MapPoint): MapBox {
  const first = home && !isWithin(toMap(home), franceBox) ? homeBox(home) : franceBox;
  return asked && !isWithin(asked, first) ? boxAround([asked], aroundHome) : first;
}
