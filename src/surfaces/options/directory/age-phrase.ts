import { freshness } from '../../../core/directory/freshness';
import type { I18n } from '../../../core/text/i18n';

/** The age of facts of a day, in words that stay on one line: "6 days ago". */
export function agePhrase(asOf: string, today: string, { language }: I18n): string {
  const { ageInDays } = freshness(asOf, today);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ageInDays, 'day');
  return age.replaceAll(' ', '\u00a0');
}
