import { decodeFile, type Encoding } from './decode-file';

// The lines of a chatonsinfos / StatoolInfos file. They are written by hand or by panels, in two
// encodings and several dialects; docs/chatonsinfos.md tells which, and why each is read so.

/** The lines of a file, not yet understood. */
export type Properties = {
  encoding: Encoding;
  /** The values by lower-case key: quotes taken away, not yet unescaped; '' for a blank. */
  values: ReadonlyMap<string, string>;
  /** The links that `subs.*` hold, in order, blank ones left out. */
  links: readonly string[];
  /** Warnings such as `line 12: …`, at most `mostWarnings`. */
  warnings: readonly string[];
};

/** The most warnings of a file: what is wrong with more lines need not be told line by line. */
export const mostWarnings = 100;

// A file may be made of nothing but lines, or be one line: reading it must cost little all the
// same.
const mostLines = 50_000;
const longestKey = 200;
const longestValue = 16_384;

const keyShape = /^[a-z][\w-]*(?:\.[\w@+-]+)+$/i;
/** The key of a link; the package of YunoHost writes whole addresses into it. */
const subsKey = /^subs\.\S+$/i;
const longestLinkKey = 2048;
const isKey = (name: string) => name.length <= longestKey && keyShape.test(name);
const isLinkKey = (name: string) => name.length <= longestLinkKey && subsKey.test(name);
const comment = /^[#!;]/;
const heading = /^\[[^\]]*\]$/;

/**
 * Reads the lines of a file from any bytes; never throws. A page of HTML has no lines and one
 * warning.
 */
export function readProperties(bytes: Uint8Array): Properties {
  const { text, encoding } = decodeFile(bytes);
  const values = new Map<string, string>();
  const links: string[] = [];
  const warnings: string[] = [];
  // A missing file is often answered with the site's home page.
  if (/^\s*</.test(text)) {
    return { encoding, values, links, warnings: ['html-instead-of-properties'] };
  }
  if (encoding === 'utf-16') warnings.push('read as utf-16');
  const warn = (index: number, what: string, key = '') => {
    if (warnings.length < mostWarnings) warnings.push(`line ${index + 1}: ${what}${key}`);
  };
  const lines = text.split(/\r\n|\n|\r/, mostLines);
  if (lines.length === mostLines) warnings.push(`only ${mostLines} lines are read`);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || comment.test(line) || heading.test(line)) continue;
    const at = separator(line);
    const name = line.slice(0, Math.max(at, 0)).trim();
    const isLink = isLinkKey(name);
    if (at < 0) warn(index, 'no-separator');
    else if (!isLink && !isKey(name)) warn(index, 'bad-key');
    else {
      const key = name.toLowerCase();
      const { written, note } = withoutNote(key, line.slice(at + 1).trim());
      const value = unblank(unquote(written));
      if (note) warn(index, 'comment behind a value: ', key.slice(0, longestKey));
      if (isLink) {
        if (!keyShape.test(name)) warn(index, 'an address in the key of a link');
        if (value) links.push(value);
        continue;
      }
      if (values.has(key)) warn(index, 'duplicate ', key);
      // A later blank never erases.
      if (value || !values.has(key)) values.set(key, value);
    }
  }
  return { encoding, values, links, warnings };
}

/**
 * The index of the first `=` that no backslash escapes, or of the first with blanks around it where
 * the key of a link holds an address; −1: there is none.
 */
function separator(line: string): number {
  if (subsAddress.test(line)) {
    const spaced = line.search(/\s=\s/);
    if (spaced >= 0) return spaced + 1;
  }
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '=') return at;
  }
  return -1;
}

/** A link whose key holds an address. */
const subsAddress = /^subs\.\S*:\/\//i;

/** The keys of closed lists, days and degrees, of which no value holds a `#`. */
const closedKey =
  /\.(?:registration|load|level|type|class|code|startdate|enddate|latitude|longitude)$/;

/** A value that is whole in front of a blank and a `#`: a text in quotes, an address. */
const wholeValue = /^(?:'[^']*'|"[^"]*"|(?:https?:)?\/\/\S+)\s+(?=#)/;

/**
 * Parts a value from the note that people write behind it: two blanks and more, or a tab, then `#`
 * and a blank. One blank is no sign in a text: "Room # 5" is a name.
 */
function withoutNote(key: string, value: string): { written: string; note: boolean } {
  const at = noteAt(key, value.slice(0, longestValue));
  if (at < 0) return { written: value, note: false };
  return { written: value.slice(0, at).trim(), note: true };
}

function noteAt(key: string, value: string): number {
  if (/^(["']).*\1$/s.test(value)) return -1;
  if (/^#\s/.test(value)) return 0;
  const whole = wholeValue.exec(value)?.[0];
  if (whole) return whole.length;
  return closedKey.test(key) ? value.search(/(?<=\s)#/) : value.search(/(?<=\s\s|\t)#\s/);
}

/** Takes away the quotes in which panels wrap values, and the escapes of the same quote within. */
function unquote(value: string): string {
  const quote = value[0];
  const isWrapped = value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote);
  if (!isWrapped) return value.slice(0, longestValue);
  return value.slice(1, -1).slice(0, longestValue).replaceAll(`\\${quote}`, quote).trim();
}

/** Makes a blank of the `null` that panels write where nothing was filled in. */
function unblank(value: string): string {
  return value.length === 4 && value.toLowerCase() === 'null' ? '' : value;
}
