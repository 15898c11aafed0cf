import { formatCache } from './format-cache';
import type { I18n } from './i18n';
import type { CountedThing, MessageKey } from './message-keys';

const rules = formatCache((language) => new Intl.PluralRules(language));

const numbers = formatCache((language) => new Intl.NumberFormat(language));

/**
 * Says a number and what it counts, in the form that this language has for it: "1 hébergeur". The messages of a
 * counted thing end with the form (`hosters_one`, see plural-keys.ts), each with the number as its
 * first value; `other` stands for every form that has none of its own.
 */
export function plural(
  count: number,
  counted: CountedThing,
  { language, say }: I18n,
  ...more: string[]
): string {
  const values = [numbers(language).format(count), ...more];
  const inForm = (form: string) => say(`${counted}_${form}` as MessageKey, ...values);
  return inForm(rules(language).select(count)) || inForm('other');
}
