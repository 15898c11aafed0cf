// Weeks as ISO 8601 numbers them (2.2.10 in the edition of 2004): they begin on Monday, and the
// first week of a year is the one that holds its first Thursday. So the end of December may belong
// to the first week of the next year. As text, `2026-W47`, they sort like time.

const dayInMilliseconds = 86_400_000;
const weekInMilliseconds = 7 * dayInMilliseconds;

/** The week, `2026-W47`, of a day (`YYYY-MM-DD`). */
export function weekOf(day: string): string {
  const thursday = mondayBefore(Date.parse(day)) + 3 * dayInMilliseconds;
  const year = new Date(thursday).toISOString().slice(0, 4);
  const number = 1 + Math.floor((thursday - Date.parse(`${year}-01-01`)) / weekInMilliseconds);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The day (`YYYY-MM-DD`) on which a week begins. */
export function mondayOf(week: string): string {
  return dayAt(startOf(week));
}

/** True if there is such a week: `2026-W53`, but not `2025-W53`. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W(?!00)\d\d$/.test(text) && weekOf(mondayOf(text)) === text;
}

/** The weeks, `count` of them, that end with this one, oldest first. */
export function weeksUpTo(week: string, count: number): string[] {
  const last = startOf(week);
  return Array.from({ length: count }, (_, index) =>
    weekOf(dayAt(last - (count - 1 - index) * weekInMilliseconds)),
  );
}

/**
 * The moment at which a week begins, in milliseconds since 1970. The fourth of January always lies
 * in the first week.
 */
function startOf(week: string): number {
  const firstMonday = mondayBefore(Date.parse(`${week.slice(0, 4)}-01-04`));
  return firstMonday + (Number(week.slice(6)) - 1) * weekInMilliseconds;
}

function mondayBefore(moment: number): number {
  const weekday = (new Date(moment).getUTCDay() + 6) % 7;
  return moment - weekday * dayInMilliseconds;
}

const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10);
