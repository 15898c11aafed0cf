/** The forms that a counted thing may have in a language (CLDR), each the end of a message's key. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const ending = new RegExp(`_(?:${pluralForms.join('|')})$`);

/** The key of a message without the form of what it counts; undefined for a key that ends otherwise. */
export function pluralBase(key: string): string | undefined {
  const base = key.replace(ending, '');
  return base === key ? undefined : base;
}
