import type { Suggestion } from './suggestion';

type Placed = Pick<Suggestion, 'origin' | 'kilometres'>;

/**
 * The least distance in kilometres, of `nearest` so far and of another suggestion; null where none
 * is known. A suggestion that comes after all of CHATONS is not called nearest.
 */
export function nearestWith(nearest: number | null, { origin, kilometres }: Placed): number | null {
  if (origin !== null || kilometres === null) return nearest;
  return nearest === null ? kilometres : Math.min(nearest, kilometres);
}

/**
 * True if a suggestion is the nearest of its answer, whose least distance in kilometres is
 * `nearest`; null where no distance is known.
 */
export function isNearest({ origin, kilometres }: Placed, nearest: number | null): boolean {
  return origin === null && kilometres !== null && kilometres === nearest;
}
