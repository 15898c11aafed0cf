import type { Suggestion } from './suggestion';

type Placed = Pick<Suggestion, 'origin' | 'kilometres' | 'limit'>;

/**
 * The least distance in kilometres, of `nearest` so far and of another suggestion; null where none
 * is known. A suggestion that comes after all of CHATONS, or serves others, is not called nearest.
 */
export function nearestWith(
  nearest: number | null,
  { origin, kilometres, limit }: Placed,
): number | null {
  if (origin !== null || kilometres === null || limit !== null) return nearest;
  return nearest === null ? kilometres : Math.min(nearest, kilometres);
}

/**
 * True if a suggestion is the nearest of its answer, whose least distance in kilometres is
 * `nearest`; null where no distance is known.
 */
export function isNearest({ origin, kilometres, limit }: Placed, nearest: number | null): boolean {
  return origin === null && limit === null && kilometres !== null && kilometres === nearest;
}
