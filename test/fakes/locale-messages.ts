import {
  interfaceLanguages,
  type Message,
  type Messages,
  packagedMessages,
} from '../../src/tools/locales';

const packaged = new Map(interfaceLanguages().map((each) => [each, packagedMessages(each)]));

/** `default_locale` of the manifest. */
const defaultLocale = 'fr';

/** The file a browser takes for this language of its interface: `en-GB` → en; `de` → the default. */
export function messagesFor(language: string): Messages {
  const messages = packaged.get(language.split('-')[0] ?? '') ?? packaged.get(defaultLocale);
  if (!messages) throw new Error(`There is no ${defaultLocale}`);
  return messages;
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
