import { dayNumberOf, millisecondsInDay } from './day-number';

// Days of the calendar as text, `YYYY-MM-DD`. A day has no time zone: it is reckoned with as if in UTC,
// where every day is as long as any other.

/** The day of an instant in UTC. The instant is in milliseconds since 1970, or text as ISO 8601 has it. */
export function dayOf(instant: number | string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day that comes so many days after this one, one unless told; both are `YYYY-MM-DD`. */
export function dayAfter(day: string, days = 1): string {
  return dayOf(Date.parse(day) + days * millisecondsInDay);
}

/**
 * The number of days from the first day to the second, both `YYYY-MM-DD`; below 0 if that is
 * before.
 */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(Date.parse(to)) - dayNumberOf(Date.parse(from));
}
