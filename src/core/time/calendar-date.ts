/** True if there is such a day, month or year: `2026-02-28`, `2026-02`, `2026`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  const lengths = [31, isLeap(year ?? 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** True if this is a whole day, `YYYY-MM-DD`. */
export function isDay(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length === 10 && isCalendarDate(raw);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
