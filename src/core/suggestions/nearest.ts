import type { Suggestion } from './suggestion';

type Placed = Pick<Suggestion, 'origin' | 'kilometres' | 'isSameCommune' | 'limit' | 'isPostponed'>;

/**
 * The kilometres by which an offer is compared: within home's own commune nothing is nearer than another; null where
 * they are not known.
 */
export function comparedKilometres({
  isSameCommune,
  kilometres,
}: Pick<Suggestion, 'isSameCommune' | 'kilometres'>): number | null {
  return isSameCommune ? 0 : kilometres;
}

/**
 * The least distance in kilometres, of `nearest` so far and of another suggestion; null where none
 * is known. A suggestion that comes after all of CHATONS, serves others, or is put last today, is
 * not called nearest.
 */
export function nearestWith(nearest: number | null, placed: Placed): number | null {
  const kilometres = comparedKilometres(placed);
  if (!countsAsNear(placed) || kilometres === null) return nearest;
  return nearest === null ? kilometres : Math.min(nearest, kilometres);
}

/**
 * True if a suggestion is the nearest of its answer, whose least distance in kilometres is
 * `nearest`; null where no distance is known.
 */
export function isNearest(placed: Placed, nearest: number | null): boolean {
  const kilometres = comparedKilometres(placed);
  return countsAsNear(placed) && kilometres !== null && kilometres === nearest;
}

function countsAsNear({ origin, limit, isPostponed }: Placed): boolean {
  return origin === null && limit === null && !isPostponed;
}
