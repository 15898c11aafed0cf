import type { Point } from './distance';
import { boxAround, type MapBox } from './map-camera';
import { toMap } from './mercator';

/** From Ouessant to Bastia, and from Brussels to Barcelona, with room for the marks of these. */
export const franceBox: MapBox = boxAround(
  [toMap({ lat: 51.7, lon: -5.2 }), toMap({ lat: 40.8, lon: 9.6 })],
  0,
);

/** Around a home, so that the next large towns are there: some 300 km either way. */
const aroundHome = 1000;

export const homeBox = (home: Point): MapBox => boxAround([toMap(home)], aroundHome);

/** What the map shows first: France, or what is around the home of somebody who lives elsewhere. */
export function firstBox(home: Point | null): MapBox {
  if (!home) return franceBox;
  const { x, y } = toMap(home);
  const { west, east, north, south } = franceBox;
  return x > west && x < east && y > north && y < south ? franceBox : homeBox(home);
}
