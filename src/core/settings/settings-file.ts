import { parseJson } from '../parse-json';
import { isPlainObject } from '../plain-object';
import type { ChosenSources } from '../refresh/chosen-sources';
import { failure, type Result, success } from '../result';
import { type ChoiceField, type Choices, choiceFields, readChoices, readOthers } from './choices';

// The settings as a file: JSON, the version under `chatiere`, then the choices by their names.

const version = 1;

/** The number of characters that a file may have to be read. One of ours has some thousands. */
export const maximumCharacters = 200_000;

/**
 * The depth to which a file may have objects and lists in each other: browsers store no deeper
 * ones, and walking them takes the stack.
 */
const maximumDepth = 32;

/** A reason why a file says nothing at all. */
export type FileProblem = 'not-settings' | 'newer' | 'too-big';

/** The content of a settings file. */
type FileContent = {
  /** The choices that the file names and that can be read. */
  choices: Partial<Choices>;
  /** The choices that the file names, but of which nothing can be read. */
  unread: readonly ChoiceField[];
  /** The choices that were read, but for some of what the file says. */
  partly: readonly ChoiceField[];
};

/** The text of a file with these choices. */
export function writeSettingsFile({ others, ...choices }: Choices): string {
  return `${JSON.stringify({ chatiere: version, ...choices, ...others }, null, 2)}\n`;
}

/** The name of a settings file that is written on this day, `YYYY-MM-DD`. */
export function settingsFileName(day: string): string {
  return `chatiere-${day}.json`;
}

/** Reads a settings file, which may come from anywhere. */
export function readSettingsFile(text: string): Result<FileContent, FileProblem> {
  if (text.length > maximumCharacters) return failure('too-big');
  // Some editors begin a file with a mark of byte order, which is no JSON.
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  return json.ok ? readContent(json.value) : failure('not-settings');
}

/** The choices once a file is taken over: what it does not name stays as it is. */
export function withFile(choices: Choices, file: FileContent['choices']): Choices {
  const sources = file.sources && agreedSources(file.sources, choices.sources);
  return {
    ...choices,
    ...file,
    ...(sources && { sources }),
    others: { ...choices.others, ...file.others },
  };
}

/**
 * The sources of a file. That a mirror or a list may be without a signature is the user's own answer to a plain
 * question: a file can't give it, nor take it back.
 */
function agreedSources(
  named: ChosenSources,
  { unsigned, lists = [] }: ChosenSources,
): ChosenSources {
  const { unsigned: _, ...sources } = named;
  // A file of a version that knew no lists must not take them out.
  if (!named.lists && lists.length > 0) sources.lists = lists;
  if (named.lists) {
    const agreed = lists.filter(({ isUnsigned }) => isUnsigned).map(({ address }) => address);
    sources.lists = named.lists.map((list) => ({
      ...list,
      isUnsigned: agreed.includes(list.address),
    }));
  }
  return unsigned !== undefined && unsigned === sources.mirror ? { ...sources, unsigned } : sources;
}

function readContent(raw: unknown): Result<FileContent, FileProblem> {
  if (!isPlainObject(raw) || !Object.hasOwn(raw, 'chatiere')) return failure('not-settings');
  if (!Number.isInteger(raw.chatiere) || Number(raw.chatiere) < 1) return failure('not-settings');
  if (Number(raw.chatiere) > version) return failure('newer');
  if (isDeeperThan(maximumDepth, raw)) return failure('not-settings');
  const named = choiceFields.filter((field) => Object.hasOwn(raw, field));
  const unread = named.filter((field) => !isReadable[field](raw[field]));
  const readable = named.filter((field) => !unread.includes(field));
  const read = readChoices(raw);
  const partly = readable.filter((field) => !isAllRead(read[field], raw[field]));
  const choices = Object.fromEntries(readable.map((field) => [field, read[field]]));
  return success({ choices: { ...choices, others: readOthers(raw) }, unread, partly });
}

function isDeeperThan(depth: number, raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return depth === 0 || Object.values(raw).some((each) => isDeeperThan(depth - 1, each));
}

const isReadable: Record<ChoiceField, (raw: unknown) => boolean> = {
  home: (raw) => raw === null || readChoices({ home: raw }).home !== null,
  filters: isPlainObject,
  favourites: Array.isArray,
  awaited: Array.isArray,
  sources: isPlainObject,
  hasDot: (raw) => typeof raw === 'boolean',
  quiet: isPlainObject,
  ticks: isPlainObject,
};

/** True if the readers dropped nothing. A name that they do not know is no loss of theirs. */
function isAllRead(read: unknown, raw: unknown): boolean {
  if (Array.isArray(read)) {
    const rows = Array.isArray(raw) ? raw.map((row) => JSON.stringify(row)) : [];
    return Array.isArray(raw) && new Set(rows).size === read.length;
  }
  if (!isPlainObject(read)) return read === raw;
  if (!isPlainObject(raw)) return false;
  return Object.keys(raw)
    .filter((key) => Object.hasOwn(read, key))
    .every((key) => isAllRead(read[key], raw[key]));
}
