import type { Suggestion } from './suggestion';

type Placed = Pick<Suggestion, 'origin' | 'kilometres'>;

/** The nearest so far, with another one: what comes after all of CHATONS is not called nearest. */
export function nearestWith(nearest: number | null, { origin, kilometres }: Placed): number | null {
  if (origin !== null || kilometres === null) return nearest;
  return nearest === null ? kilometres : Math.min(nearest, kilometres);
}

/** True if a suggestion is at the least distance of its answer, null where no distance is known. */
export function isNearest({ origin, kilometres }: Placed, nearest: number | null): boolean {
  return origin === null && kilometres !== null && kilometres === nearest;
}
