/** The first year of which a directory of services on the web says anything: the web is no older. */
export const firstYear = '1990';

/**
 * True if a date, as precise as it is known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), is from 1990 to the year
 * after this day, `YYYY-MM-DD`: others are slips of a hand, or lies.
 */
export function isPlausibleYear(date: string, today: string): boolean {
  const year = date.slice(0, 4);
  return year >= firstYear && Number(year) <= Number(today.slice(0, 4)) + 1;
}

/** The last day of the year after this day, both `YYYY-MM-DD`. */
export function lastPlausibleDay(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}-12-31`;
}
