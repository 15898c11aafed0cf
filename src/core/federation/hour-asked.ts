import { daysBetween } from '../time/day';

// A mark that a server chooses (`ETag`, `Last-Modified`) and that comes back with every request is a cookie
// by another name. What we send back is the hour of our own clock in which we asked, and nothing else.

/**
 * The days after which a file is asked for whole again: what a server put in place later than it is dated, or
 * while our clock was ahead, is not missed for longer.
 */
const mostDays = 7;

const hour = 3_600_000;

/** The hour of an instant (milliseconds since 1970), as an ISO instant. */
export function hourOf(instant: number): string {
  return new Date(Math.floor(instant / hour) * hour).toISOString();
}

/**
 * The hour since which a change is asked for on the day `today`, `YYYY-MM-DD`, of what was last read whole
 * in the hour `readAt`. Null where all of it is to be asked for.
 */
export function hourToAskSince(readAt: string | null, today: string): string | null {
  if (readAt === null) return null;
  const age = daysBetween(readAt.slice(0, 10), today);
  return age >= 0 && age < mostDays ? readAt : null;
}

/** The header that asks for a change since an hour; no header where all of it is asked for. */
export function headersSince(since: string | null): Readonly<Record<string, string>> {
  return since === null ? {} : { 'If-Modified-Since': new Date(since).toUTCString() };
}
