import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceNames } from '../core/services/service-name.ts';
import { pluralBase, pluralForms } from '../core/text/plural-keys.ts';
import { inRepository } from './root.ts';

/** A sentence of a language, as browsers read it; `description` tells translators what it is. */
export type Message = {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
};

/** All sentences of a language, by their keys. */
export type Messages = Record<string, Message>;

const folder = inRepository('assets/_locales');

/** The name of the file with the languages which speak where this one has no sentence, first choice first. */
export const fallbackFile = 'falls-back-to.json';

/** The name of the file with the services that are called otherwise in a language, by id. */
export const namesFile = 'names.json';

/** The name of the folder with the sentences of the guides, a file for each guide. */
export const guideFolder = 'guides';

/** The language that has every sentence: `default_locale` of the manifest. */
export const wholeLanguage = 'fr';

/** The languages that the interface has. */
export function interfaceLanguages(): string[] {
  return readdirSync(folder).toSorted();
}

/** Reads the sentences of a language that were written for it. */
export function readMessages(language: string): Messages {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Messages;
}

/** Reads the names of services that were written for a language; null where it has none of its own. */
export function readServiceNames(language: string): ServiceNames | null {
  const path = join(folder, language, namesFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ServiceNames) : null;
}

/** Reads the sentences of the guides that were written for a language, by file (`software/etherpad`), unparsed. */
export function readGuideFiles(language: string): ReadonlyMap<string, string> {
  const guides = join(folder, language, guideFolder);
  if (!existsSync(guides)) return new Map();
  const files = readdirSync(guides, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted();
  return new Map(
    files.map((path) => [
      path.replaceAll('\\', '/').replace(/\.json$/, ''),
      readFileSync(join(guides, path), 'utf8'),
    ]),
  );
}

/** The languages that speak where this one has no sentence, first choice first; French is the last of all. */
export function fallbacksOf(language: string): string[] {
  const path = join(folder, language, fallbackFile);
  const named = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
  return [...new Set([...named, wholeLanguage])].filter((each) => each !== language);
}

/**
 * The sentences of a language as the package holds them: whole, each that is missing taken from the language
 * that it falls back to, without what translators alone read. Every counted thing has each form that
 * any language has: browsers would look for a missing one in French.
 */
export function packagedMessages(language: string): Messages {
  const chain = [language, ...fallbacksOf(language)].map(readMessages);
  const keys = new Set(chain.flatMap((messages) => Object.keys(messages)));
  return Object.fromEntries([...keys].map((key) => [key, withoutNotes(sentenceOf(key, chain))]));
}

function sentenceOf(key: string, chain: readonly Messages[]): Message {
  const base = pluralBase(key);
  for (const messages of chain) {
    const own = messages[key] ?? (base === undefined ? undefined : messages[`${base}_other`]);
    if (own) return own;
  }
  throw new Error(`No language has a sentence for ${key}`);
}

function withoutNotes({ message, placeholders }: Message): Message {
  if (!placeholders) return { message };
  const contents = Object.entries(placeholders).map(([name, { content }]) => [name, { content }]);
  return { message, placeholders: Object.fromEntries(contents) };
}

/** The bases of counted things in these sentences: those that have a form `other` beside another form. */
export function countedThings(messages: Messages): string[] {
  const bases = new Set(Object.keys(messages).map(pluralBase));
  return [...bases].filter(
    (base): base is string =>
      base !== undefined &&
      messages[`${base}_other`] !== undefined &&
      pluralForms.some((form) => form !== 'other' && messages[`${base}_${form}`] !== undefined),
  );
}
