import type { I18n } from '../core/text/i18n';
import { plural } from '../core/text/plural';

/** The number of hosters in words: "1 hébergeur", "119 hébergeurs". */
export function hostersPhrase(count: number, i18n: I18n): string {
  return plural(count, 'hosters', i18n);
}
