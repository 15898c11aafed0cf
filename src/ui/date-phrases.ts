import type { I18n } from '../core/text/i18n';

/**
 * A calendar day in full. The first of a month is an ordinal in French, which Intl doesn't know.
 */
export function dayPhrase(isoDay: string, i18n: I18n): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(i18n.language, style)
    .formatToParts(new Date(isoDay))
    .map(({ type, value }) => (type === 'day' && value === '1' ? i18n.say('first_day') : value))
    .join('');
}

/** A date as precise as it is known: `2026`, `2026-11`, `2026-11-22`. */
export function datePhrase(date: string, i18n: I18n): string {
  return date.length > 7 ? dayPhrase(date, i18n) : monthPhrase(date, i18n);
}

/** A calendar month in words, from `YYYY-MM`; a year, `YYYY`, as it stands. */
export function monthPhrase(isoMonth: string, { language }: I18n): string {
  if (isoMonth.length < 7) return isoMonth;
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(isoMonth));
}
