import type { I18n } from '../core/text/i18n';
import { type PluralForms, plural } from '../core/text/plural';

const forms: PluralForms = { one: 'hosters_one', other: 'hosters_other' };

/** The number of hosters in words: "1 hébergeur", "119 hébergeurs". */
export function hostersPhrase(count: number, i18n: I18n): string {
  return plural(count, forms, i18n);
}
