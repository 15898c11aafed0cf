import { daysBetween } from '../time/day';
import type { CrawledFile } from './crawl';

/** The longest time, in days, for which a file that fails is still believed. */
const longestStaleInDays = 30;

/** True if a file counts on this day, `YYYY-MM-DD`: it was read well, be it a while ago. */
export function isBelieved({ problem, readOn }: CrawledFile, today: string): boolean {
  return problem === null || (readOn !== null && daysBetween(readOn, today) <= longestStaleInDays);
}
