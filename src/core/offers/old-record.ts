import { dayNumberOf } from '../time/day-number';

/** The months for which the facts of a record are taken as of today. */
const freshMonths = 18;

/**
 * The day, counted from 1970, from which a record with facts of this date is older than eighteen months, by the
 * calendar of months. A year stands for its last month: the record is surely that old then.
 */
export function oldFrom(asOf: string): number {
  const [year, month = 12] = asOf.split('-').map(Number);
  return dayNumberOf(Date.UTC(year ?? 0, month + freshMonths));
}
