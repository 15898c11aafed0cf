import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const locales = join(import.meta.dirname, '../../assets/_locales');

/** `default_locale` of the manifest. */
const defaultLocale = 'fr';

/** The file a browser takes for this language of its interface: `en-GB` → en; `de` → the default. */
export function messagesFor(language: string): Messages {
  const path = (locale: string) => join(locales, locale, 'messages.json');
  const wanted = language.split('-')[0] ?? '';
  const locale = wanted && existsSync(path(wanted)) ? wanted : defaultLocale;
  return JSON.parse(readFileSync(path(locale), 'utf8')) as Messages;
}

/** Names of placeholders are compared without case; `$1` to `$9` are the values, in one pass. */
export function fillIn({ message, placeholders = {} }: Message, values: readonly string[]): string {
  const byName = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const valueAt = (content: string) =>
    content.replace(/\$([1-9])/g, (_, number: string) => values[Number(number) - 1] ?? '');
  return message.replace(/\$(\w+)\$|\$([1-9])/g, (whole, name: string | undefined) =>
    valueAt(name === undefined ? whole : (byName.get(name.toLowerCase()) ?? '')),
  );
}
