import { dayAfter } from '../time/day';
import type { Hoster } from './hoster';

/** The days that a date may lie ahead of the device: clocks differ, and so do the days of the earth. */
const mostDaysAhead = 2;

/**
 * The last day, `YYYY-MM-DD`, that is believed of any date, on the device's day `today`. A clock that is
 * behind the day `packagedAsOf` of the package's facts is surely wrong: that day counts then.
 */
export function latestBelievedDay(today: string, packagedAsOf = ''): string {
  return dayAfter(today > packagedAsOf ? today : packagedAsOf, mostDaysAhead);
}

/**
 * The day, `YYYY-MM-DD`, that a copy must not be older than where facts of the day `asOf` are held; empty: any day will
 * do, as one behind the day `latest` is not believed.
 */
export function dayHeld(asOf: string, latest: string): string {
  return asOf > latest ? '' : asOf;
}

/**
 * The day that a copy of another source must not be older than, on the device's day `today`: one ahead counts as
 * today, or who dates itself ahead would lock all others out.
 */
export function dayHeldByAnother(asOf: string, today: string, latest: string): string {
  return dayHeld(asOf > today && asOf <= latest ? today : asOf, latest);
}

/** True if a hoster's row, as JSON, holds a date behind the day `latest`. */
export function holdsFutureDate(row: string, latest: string): boolean {
  const dates = row.matchAll(/"(?:asOf|since)":"(\d{4}(?:-\d\d){0,2})"/g);
  return [...dates].some(([, date = '']) => date > latest);
}

/** A hoster without the dates that lie behind the day `latest`: nothing is known of them. */
export function withoutFutureDates<Dated extends Omit<Hoster, 'offers'>>(
  hoster: Dated,
  latest: string,
): Dated {
  const believed = (date: string | null) => (date !== null && date > latest ? null : date);
  const { asOf, membership, sources } = hoster;
  const dates = [asOf, membership?.asOf, membership?.since, ...sources.map((each) => each.asOf)];
  if (!dates.some((date) => date && date > latest)) return hoster;
  return {
    ...hoster,
    asOf: believed(asOf),
    membership: membership && {
      ...membership,
      asOf: believed(membership.asOf),
      since: believed(membership.since),
    },
    sources: sources.map((each) => ({ ...each, asOf: believed(each.asOf) })),
  };
}
