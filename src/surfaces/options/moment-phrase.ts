import { dateLanguage } from '../../core/text/date-language';
import type { I18n } from '../../core/text/i18n';

/** A day without its year, and the time of day. */
export function momentPhrase(instant: string, { language }: I18n): string {
  return new Intl.DateTimeFormat(dateLanguage(language), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
