import type { WordKey } from './word-keys';
import type { Words } from './words';

/**
 * The sentences of a counted thing, each with the number as its one value: `other` for every form that
 * has none of its own. French and English have `one`; French a `many`, from a million on.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, WordKey>> & { other: WordKey };

/** A number and what it counts, in the form that this language has for it: "1 hébergeur". */
export function plural(count: number, forms: PluralForms, { language, say }: Words): string {
  const form = new Intl.PluralRules(language).select(count);
  return say(forms[form] ?? forms.other, new Intl.NumberFormat(language).format(count));
}
