import { dateLanguage } from '../core/text/date-language';
import type { I18n } from '../core/text/i18n';

/**
 * A date in words, as precise as it is known: `2026-11-22`, `2026-11`, or a year, `2026`, as it stands. The
 * first of a month is an ordinal in French, which Intl doesn't know.
 */
export function datePhrase(date: string, i18n: I18n): string {
  if (date.length < 7) return date;
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const style = date.length > 7 ? ({ ...month, day: 'numeric' } as const) : month;
  return new Intl.DateTimeFormat(dateLanguage(i18n.language), style)
    .formatToParts(new Date(date))
    .map(({ type, value }) => (type === 'day' && value === '1' ? i18n.say('first_day') : value))
    .join('');
}
