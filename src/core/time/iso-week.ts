import { dayOf } from './day';
import { millisecondsInDay } from './day-number';

// Weeks as ISO 8601 numbers them (2.2.10 in the edition of 2004): they begin on Monday, and the
// first week of a year is the one that holds its first Thursday. So the end of December may belong
// to the first week of the next year. As text, `2026-W47`, they sort like time.

const millisecondsInWeek = 7 * millisecondsInDay;

/** The week, `2026-W47`, of a day (`YYYY-MM-DD`). */
export function weekOf(day: string): string {
  const thursday = mondayBefore(Date.parse(day)) + 3 * millisecondsInDay;
  const year = dayOf(thursday).slice(0, 4);
  const number = 1 + Math.floor((thursday - Date.parse(`${year}-01-01`)) / millisecondsInWeek);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The day (`YYYY-MM-DD`) on which a week begins. */
export function mondayOf(week: string): string {
  return dayOf(startOf(week));
}

/** True if there is such a week: `2026-W53`, but not `2025-W53`. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W(?!00)\d\d$/.test(text) && weekOf(mondayOf(text)) === text;
}

/** The weeks, `count` of them, that end with this one, oldest first. */
export function weeksUpTo(week: string, count: number): string[] {
  const last = startOf(week);
  return Array.from({ length: count }, (_, index) =>
    weekOf(dayOf(last - (count - 1 - index) * millisecondsInWeek)),
  );
}

/**
 * The moment at which a week begins, in milliseconds since 1970. The fourth of January always lies
 * in the first week.
 */
function startOf(week: string): number {
  const firstMonday = mondayBefore(Date.parse(`${week.slice(0, 4)}-01-04`));
  return firstMonday + (Number(week.slice(6)) - 1) * millisecondsInWeek;
}

function mondayBefore(moment: number): number {
  const weekday = (new Date(moment).getUTCDay() + 6) % 7;
  return moment - weekday * millisecondsInDay;
}
