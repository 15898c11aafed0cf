import { dayNumberOf, millisecondsInDay } from '../time/day-number';

/**
 * The time of the next refresh: tomorrow, at a minute that chance chooses, so that a mirror's
 * readers don't come all at once and can't be told apart by their hour. Both instants are in
 * milliseconds since 1970; `chance` is from 0 to 1, without 1.
 */
export function nextRefresh(now: number, chance: number): number {
  const minute = 60_000;
  const tomorrow = (dayNumberOf(now) + 1) * millisecondsInDay;
  return tomorrow + Math.floor(chance * (millisecondsInDay / minute)) * minute;
}

/**
 * The minutes after which a crawl that the browser interrupted goes on: browsers wake an extension this
 * often at most.
 */
export const crawlPeriodInMinutes = 1;
