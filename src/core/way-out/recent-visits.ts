import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import { asOfNow, isInstant } from '../time/as-of-now';

/**
 * The services that were counted in one tab of late, by their ids: the instants, in milliseconds since
 * 1970, from which each counts again there.
 */
export type RecentVisits = Readonly<Record<string, number>>;

/** The time, in milliseconds, within which a service counts once in a tab, however often it comes and goes. */
const least = 60_000;

/** Reads what is kept of a tab: what is no service or no instant is left out. */
export function readRecentVisits(raw: unknown): RecentVisits {
  const rows = isPlainObject(raw) ? Object.entries(raw) : [];
  const isRead = (row: [string, unknown]): row is [string, number] =>
    isServiceId(row[0]) && isInstant(row[1]);
  return Object.fromEntries(rows.filter(isRead));
}

/**
 * The visits with this one counted now, and without those that are over; null where the service was
 * counted within the last minute, and must not be again.
 */
export function withRecentVisit(
  visits: RecentVisits,
  service: string,
  now: number,
): RecentVisits | null {
  const recent = Object.entries(visits).filter(
    ([, until]) => asOfNow(until, now, now + least) > now,
  );
  if (recent.some(([id]) => id === service)) return null;
  return { ...Object.fromEntries(recent), [service]: now + least };
}
