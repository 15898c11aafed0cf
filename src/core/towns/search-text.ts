/**
 * The names or codes of all towns in one string, so that a search is a walk of indexOf; `starts`
 * holds where those of each town begin.
 */
export type SearchText = { text: string; bytes: Uint8Array; starts: Uint32Array };

/**
 * Tells what the letter of several bytes that begins at a place folds to, as bytes: nothing within such a letter, whose
 * first byte brings it all.
 */
type FoldedAt = (bytes: Uint8Array, at: number) => readonly number[];

/** The codes that a range stands for, as numbers behind the same letters. */
export type CodeRange = {
  town: number;
  letters: string;
  from: number;
  to: number;
  /** The number of digits of each code. */
  width: number;
};

const tab = 9;
const lineFeed = 10;
const space = 32;
const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const bar = 124;

const ascii = new TextDecoder();

const isCapital = (byte: number) => byte >= 65 && byte <= 90;
const isDigit = (byte: number) => byte >= 48 && byte <= 57;
const isSmall = (byte: number) => byte >= 97 && byte <= 122;

/**
 * Puts every name behind a line feed. Names are folded here, letter by letter, those beyond ASCII by `foldedAt`; the
 * others bring their folded form.
 */
export function searchNames(lines: Uint8Array, count: number, foldedAt: FoldedAt): SearchText {
  const bytes = new Uint8Array(lines.length + 1);
  const starts = new Uint32Array(count + 1);
  bytes[0] = lineFeed;
  let end = 1;
  let town = 0;
  let isFolded = false;
  let isWordStart = true;
  for (let at = 0; at < lines.length; at += 1) {
    const byte = lines[at] as number;
    if (byte === lineFeed || byte === bar) {
      if (byte === lineFeed) {
        town += 1;
        starts[town] = end;
        isFolded = false;
      }
      bytes[end++] = lineFeed;
      isWordStart = true;
    } else if (byte === tab) {
      end = (starts[town] as number) + 1;
      isFolded = true;
    } else if (isFolded) {
      bytes[end++] = byte;
    } else if (byte === space || byte === hyphen || byte === apostrophe) {
      isWordStart = true;
    } else if (byte < 128) {
      bytes[end++] = inCase(byte, isWordStart);
      isWordStart = false;
    } else {
      for (const each of foldedAt(lines, at)) {
        bytes[end++] = inCase(each, isWordStart);
        isWordStart = false;
      }
    }
  }
  const used = bytes.slice(0, end);
  return { bytes: used, starts, text: ascii.decode(used).toLowerCase() };
}

/** An ASCII letter as a capital where a word starts, else as a small one; anything else as it is. */
function inCase(byte: number, isWordStart: boolean): number {
  return (isWordStart ? isSmall(byte) : isCapital(byte)) ? byte ^ 32 : byte;
}

/** Makes of the letters of a pack, each with its folded form, what folds names that hold them. */
export function foldedLetters(letters: Readonly<Record<string, string>>): FoldedAt {
  const folded = new Map(
    Object.entries(letters).map(([letter, to]) => [
      letter.codePointAt(0) ?? 0,
      [...to].map((each) => each.charCodeAt(0)),
    ]),
  );
  const nothing: readonly number[] = [];
  return (bytes, at) => folded.get(codePointAt(bytes, at)) ?? nothing;
}

/** The code point of the letter of two or three bytes in UTF-8 that begins at this place; 0 within one. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0xc0 || first >= 0xf0) return 0;
  const second = (bytes[at + 1] as number) & 63;
  if (first < 0xe0) return ((first & 31) << 6) | second;
  return ((first & 15) << 12) | (second << 6) | ((bytes[at + 2] as number) & 63);
}

/** Puts every postcode behind a comma, without spaces and hyphens within. */
export function searchCodes(lines: Uint8Array, count: number): SearchText {
  const bytes = new Uint8Array(lines.length + 1);
  const starts = new Uint32Array(count + 1);
  bytes[0] = comma;
  let end = 1;
  let town = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const byte = lines[at] as number;
    if (byte === space || byte === hyphen) continue;
    if (byte === lineFeed) {
      town += 1;
      starts[town] = end;
    }
    bytes[end++] = byte === lineFeed ? comma : byte;
  }
  const used = bytes.slice(0, end);
  return { bytes: used, starts, text: ascii.decode(used) };
}

/** The ranges among the postcodes. */
export function rangesIn({ text, starts }: SearchText): CodeRange[] {
  const ranges: CodeRange[] = [];
  let town = 0;
  for (let at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
    while ((starts[town + 1] ?? text.length) <= at) town += 1;
    const from = /([A-Z]*)(\d+)$/.exec(text.slice(text.lastIndexOf(',', at) + 1, at));
    const to = /^[A-Z]*(\d+)/.exec(text.slice(at + 1, text.indexOf(',', at)));
    if (!from || !to) continue;
    const [, letters = '', digits = ''] = from;
    ranges.push({ town, letters, from: Number(digits), to: Number(to[1]), width: digits.length });
  }
  return ranges;
}

/**
 * The number of the town whose part of the text holds this position; towns before `from` are known
 * not to.
 */
export function townOf({ starts }: SearchText, position: number, from = 0): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * True if a word starts with this byte, a capital. A digit starts one too, behind anything but a
 * digit.
 */
export function startsWord(byte: number, before: number): boolean {
  // Most bytes are small letters, and a million of them are asked about at once.
  return byte <= 90 && (isCapital(byte) || (isDigit(byte) && !isDigit(before)));
}

/**
 * Spells a folded name in letters and digits of ASCII: other letters are spelled out by their
 * number.
 */
export function asciiLetters(folded: string): string {
  return folded.replace(/[^a-z0-9]/gu, (letter) =>
    [...(letter.codePointAt(0) ?? 0).toString(16)]
      .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
      .join(''),
  );
}
