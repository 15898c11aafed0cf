import { countedThings, type Messages } from '../locales';

/**
 * The text of core/text/message-keys.ts for these French messages: a misspelt key won't compile.
 */
export function messageKeysSource(messages: Messages): string {
  return `// Written by \`npm run fix\` from assets/_locales/fr/messages.json.

/** Every sentence of the interface. */
export type MessageKey =
${lines(Object.keys(messages))};

/** Every thing that is counted: its messages end with the form of the number. */
export type CountedThing =
${lines(countedThings(messages))};
`;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `  | '${name}'`).join('\n');
}
