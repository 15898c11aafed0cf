/**
 * The text of core/text/message-keys.ts for these French messages: a misspelt key won't compile.
 */
export function messageKeysSource(messages: Record<string, unknown>): string {
  const keys = Object.keys(messages).map((key) => `  | '${key}'`);
  return `// Written by \`npm run fix\` from assets/_locales/fr/messages.json.

/** Every sentence of the interface. */
export type MessageKey =
${keys.join('\n')};
`;
}
