import { daysBetween } from '../time/day';

/** The age of a copy of the directory in days, from 0, and whether that is old. */
type Freshness = { ageInDays: number; isOld: boolean };

/** The age in days beyond which a copy is old: small associations move, close and open. */
const oldAfterDays = 30;

/**
 * The freshness of a copy with facts of the day `asOf`, seen on the day `today`, both `YYYY-MM-DD`.
 * A day that is still to come has the age 0.
 */
export function freshness(asOf: string, today: string): Freshness {
  const ageInDays = Math.max(0, daysBetween(asOf, today));
  return { ageInDays, isOld: ageInDays > oldAfterDays };
}
