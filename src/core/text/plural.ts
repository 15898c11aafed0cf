import { formatCache } from './format-cache';
import type { I18n } from './i18n';
import type { MessageKey } from './message-keys';

/**
 * The i18n messages of a counted thing, each with the number as its first value: `other` for every
 * form that has none of its own. French and English have `one`; French a `many`, from a million on.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, MessageKey>> & { other: MessageKey };

const rules = formatCache((language) => new Intl.PluralRules(language));

const numbers = formatCache((language) => new Intl.NumberFormat(language));

/** Says a number and what it counts, in the form that this language has for it: "1 hébergeur". */
export function plural(
  count: number,
  forms: PluralForms,
  { language, say }: I18n,
  ...more: string[]
): string {
  const form = rules(language).select(count);
  return say(forms[form] ?? forms.other, numbers(language).format(count), ...more);
}
