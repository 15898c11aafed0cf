import type { MapPoint } from '../geo/mercator';

/** The directions of the arrow keys. */
export const directions = ['left', 'right', 'up', 'down'] as const;

/** The direction of an arrow key. */
export type Direction = (typeof directions)[number];

/**
 * The nearest point in a direction, as an arrow key means it: more that way than sideways. Where
 * none is, the nearest that is that way at all; undefined: nothing is further that way.
 */
export function neighbour<Place extends MapPoint>(
  from: MapPoint,
  places: readonly Place[],
  direction: Direction,
): Place | undefined {
  let straight: Place | undefined;
  let sideways: Place | undefined;
  let straightAway = Infinity;
  let sidewaysAway = Infinity;
  for (const place of places) {
    const { ahead, aside } = turned(from, place, direction);
    if (ahead <= 0) continue;
    const away = Math.hypot(ahead, aside);
    if (aside <= ahead && away < straightAway) [straight, straightAway] = [place, away];
    if (away < sidewaysAway) [sideways, sidewaysAway] = [place, away];
  }
  return straight ?? sideways;
}

/** The distances of a place in the direction (negative: it lies behind) and beside it. */
function turned(from: MapPoint, place: MapPoint, direction: Direction) {
  const across = place.x - from.x;
  const down = place.y - from.y;
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  return {
    ahead: sign * (isAcross ? across : down),
    aside: Math.abs(isAcross ? down : across),
  };
}
