import { daysBetween } from '../time/day';

/** How old a copy of the directory is. */
type Freshness = { ageInDays: number; isOld: boolean };

/** Small associations move, close and open: beyond, the copy says that it is old. */
const oldAfterDays = 30;

/** `asOf` and `today` are days, `YYYY-MM-DD`. A day that is still to come has no age. */
export function freshness(asOf: string, today: string): Freshness {
  const ageInDays = Math.max(0, daysBetween(asOf, today));
  return { ageInDays, isOld: ageInDays > oldAfterDays };
}
