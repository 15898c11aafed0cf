import { daysBetween } from '../time/day';

/** The age of a copy of the directory in days, from 0, whether that is old, and so old that it is stale. */
type Freshness = { ageInDays: number; isOld: boolean; isStale: boolean };

/** The age in days beyond which a copy is old: small associations move, close and open. */
const oldAfterDays = 30;

/** The age in days from which a copy is stale: its age is said beside answers, with the way to a fresh one. */
const staleFromDays = 60;

/**
 * The freshness of a copy with facts of the day `asOf`, seen on the day `today`, both `YYYY-MM-DD`.
 * A day that is still to come has the age 0.
 */
export function freshness(asOf: string, today: string): Freshness {
  const ageInDays = Math.max(0, daysBetween(asOf, today));
  return { ageInDays, isOld: ageInDays > oldAfterDays, isStale: ageInDays >= staleFromDays };
}
