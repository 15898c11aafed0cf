import { pageKinds } from '../../directory/hoster';
import { pageKeys } from '../organization-pages';

// What is wrong with a file, as its hoster is told: made of the words in which the reader warns.

/** The kinds of remarks on a file. The list is closed: each has a sentence in the interface. */
export const remarkKinds = [
  'no-separator',
  'bad-key',
  'note',
  'address-key',
  'duplicate',
  'unknown-key',
  'unknown-value',
  'bad-date',
  'no-https-before',
  'no-page',
  'commas',
  'utf-16',
  'too-long',
  'no-site',
  'http-only',
  'no-own-site',
  'no-software',
  'unknown-software',
  'too-many-links',
  'other',
] as const;

/** The kind of a remark on a file. */
export type RemarkKind = (typeof remarkKinds)[number];

/** A remark on a file: what was not understood, or is missing for an offer to be shown. */
export type Remark = {
  kind: RemarkKind;
  /** The number of the line, from 1; null where no line is to blame. */
  line: number | null;
  /** The key or the text that the remark is about, as it is written; '' where there is none. */
  about: string;
};

/** The words of the reader for each kind, and the key of the line that is to blame. */
const shapes: readonly { kind: RemarkKind; words: RegExp; key?: string }[] = [
  { kind: 'no-separator', words: /^no-separator$/ },
  { kind: 'bad-key', words: /^bad-key$/ },
  { kind: 'note', words: /^comment behind a value: (.*)$/s },
  { kind: 'address-key', words: /^an address in the key of a link$/ },
  { kind: 'duplicate', words: /^duplicate (.*)$/s },
  {
    kind: 'unknown-value',
    words: /^unknown organization status: (.*)$/s,
    key: 'organization.status.level',
  },
  {
    kind: 'unknown-value',
    words: /^unknown membership status: (.*)$/s,
    key: 'organization.memberof.chatons.status.level',
  },
  { kind: 'unknown-value', words: /^unknown service status: (.*)$/s, key: 'service.status.level' },
  { kind: 'unknown-value', words: /^unknown registration: (.*)$/s, key: 'service.registration' },
  { kind: 'unknown-value', words: /^unknown load: (.*)$/s, key: 'service.registration.load' },
  {
    kind: 'commas',
    words: /^service\.registration is a list by commas$/,
    key: 'service.registration',
  },
  { kind: 'utf-16', words: /^read as utf-16$/ },
  { kind: 'too-long', words: /^only \d+ lines are read$/ },
  {
    kind: 'no-site',
    words: /^(?:no usable|names no usable) service\.website$/,
    key: 'service.website',
  },
  { kind: 'http-only', words: /^is reached by http only$/, key: 'service.website' },
  {
    kind: 'no-own-site',
    words: /^names no https site that is its own$/,
    key: 'organization.website',
  },
  { kind: 'no-software', words: /^names no software$/, key: 'software.name' },
  { kind: 'unknown-software', words: /^software not known: (.*)$/s, key: 'software.name' },
  { kind: 'too-many-links', words: /^has more than \d+ links, the others are left out$/ },
];

/** Makes the remark of a warning of the reader, or of the reason of a refusal, on a file with this text. */
export function remarkOf(warning: string, text: string): Remark {
  const [, number, words = warning] = /^line (\d+): (.*)$/s.exec(warning) ?? [];
  const dated = /^bad date (\S+): (.*)$/s.exec(words);
  if (dated) return remark('bad-date', dated[2], lineOf(text, dated[1] ?? ''));
  const completed = /^taken with https:\/\/ before it: (\S+) = (.*)$/s.exec(words);
  if (completed) {
    const [, key = '', value = ''] = completed;
    return remark('no-https-before', value, lineOf(text, key, value));
  }
  const page = /^pages\.(\w+) /.exec(words)?.[1] ?? '';
  const kind = pageKinds.find((each) => each === page);
  if (kind) return remark('no-page', pageKeys[kind], lineOf(text, pageKeys[kind]));
  for (const { kind, words: shape, key } of shapes) {
    const found = shape.exec(words);
    if (!found) continue;
    return remark(kind, found[1], number ? Number(number) : key ? lineOf(text, key) : null);
  }
  return remark('other', words, null);
}

/** Makes the remark on a key that the format does not know. */
export function unknownKeyRemark(key: string, text: string): Remark {
  return remark('unknown-key', key, lineOf(text, key));
}

function remark(kind: RemarkKind, about: string | undefined, line: number | null): Remark {
  return { kind, line, about: (about ?? '').trim() };
}

/**
 * The number, from 1, of the last line that gives this key a value, as the last one counts; null where there is
 * none. `subs` stands for any link; with a value, only a line that holds it counts.
 */
export function lineOf(text: string, key: string, value = ''): number | null {
  const wanted = key.toLowerCase();
  let found: number | null = null;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const name = keyOf(line);
    const isIt = wanted === 'subs' ? name.startsWith('subs.') : name === wanted;
    if (isIt && line.includes(value)) found = index + 1;
  }
  return found;
}

/** The key of a line in lower case, as the reader takes it; '' where the line has none. */
export function keyOf(line: string): string {
  const at = line.indexOf('=');
  return /^\s*[#!;]/.test(line) || at < 0 ? '' : line.slice(0, at).trim().toLowerCase();
}
