import { daysBetween } from '../time/day';
import type { CrawledFile } from './crawled-file';

/** The longest time, in days, for which a file that fails is still believed. */
const longestStaleInDays = 30;

/** True if a file counts on this day, `YYYY-MM-DD`: it was read well, be it a while ago. */
export function isBelieved({ problem, readOn }: CrawledFile, today: string): boolean {
  return problem === null || !isStale(readOn, today);
}

/** True if a file that fails was read well too long ago, or never, to be believed on this day. */
export function isStale(readOn: string | null, today: string): boolean {
  return readOn === null || daysBetween(readOn, today) > longestStaleInDays;
}
