import { isPlainObject } from '../plain-object';

/** The sentences of a language by their keys; `$1` to `$9` stand for the values. */
export type Words = Readonly<Partial<Record<string, string>>>;

/** The sentences in what a package holds of a language: its `messages.json`, with named places for values. */
export function wordsOf(raw: unknown): Words {
  if (!isPlainObject(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, message]) => {
      const text = isPlainObject(message) ? textOf(message) : undefined;
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

function textOf({ message, placeholders }: Record<string, unknown>): string | undefined {
  if (typeof message !== 'string') return undefined;
  const places = isPlainObject(placeholders) ? placeholders : {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = places[name.toLowerCase()];
    return isPlainObject(place) ? String(place.content) : '';
  });
}
