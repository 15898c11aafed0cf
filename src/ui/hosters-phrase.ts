import { type PluralForms, plural } from '../core/text/plural';
import type { Words } from '../core/text/words';

const forms: PluralForms = { one: 'hosters_one', other: 'hosters_other' };

/** So many hosters: "1 hébergeur", "119 hébergeurs". */
export function hostersPhrase(count: number, words: Words): string {
  return plural(count, forms, words);
}
