import { foldWords } from '../text/fold';
import {
  type CodeRange,
  foldedLetters,
  rangesIn,
  type SearchText,
  searchCodes,
  searchNames,
} from './search-text';
import { wholeCodes, wholePostcodes } from './whole-codes';
import { type WordStarts, wordStartsOf } from './word-starts';

/**
 * A département, canton or province: country (ISO 3166-1), its code there, its name, and how people
 * call it besides: QC, Bayern.
 */
export type Admin = readonly [country: string, code: string, name: string, ...others: string[]];

/** The kinds of towns; a pack stores the number. */
export const kinds = ['town', 'arrondissement', 'former'] as const;

/** The number that stands for an arrondissement in a pack's column of kinds. */
export const arrondissementKind = kinds.indexOf('arrondissement');

/** The facts that a pack tells of itself, as JSON, before its columns. */
export type PackHeader = {
  /** The number of towns; the most populous come first, those that became part of another last. */
  count: number;
  /** The bytes of each column, in the order in which they follow. */
  columns: Record<ColumnName, number>;
  admins: readonly Admin[];
  /**
   * The southernmost and the westernmost towns of each of `admins`: thousandths of degrees north of the South Pole
   * and east of the antimeridian.
   */
  corners: readonly (readonly [lat: number, lon: number])[];
  /** What most postcodes of each of `admins` begin with, two characters at most. */
  postcodeStarts: readonly string[];
  /** The letters with accents and the like that names hold, each with its folded form. */
  letters: Readonly<Record<string, string>>;
  /** Folded names of every country that any pack knows, by code, in several languages. */
  countryNames: Readonly<Record<string, readonly string[]>>;
  /** The CEDEX ranges: first and last code, and the INSEE code of the commune. */
  cedex: readonly (readonly [from: string, to: string, code: string])[];
  /** Folded names of the larger towns of the other packs, each between line feeds. */
  elsewhere: string;
};

/**
 * The columns of a pack, in their order. `names`: a line a town, other names behind `|`, and behind
 * a tab the folded form (a capital begins each word) where that is more than the letters
 * themselves, folded one by one. `postcodes`: a line a town, `a~b` for a range, each code without the
 * `postcodeStarts` of its admin. `codes`: a line a town, its INSEE code without the code of its admin. Of both, the
 * whole stands behind `=` where it does not begin so. The others are numbers, low bytes of all towns first:
 * places in `admins`, places in `kinds`, thousandths of degrees north and east of the `corners` of the admin, and how
 * many inhabitants fewer a town has than the one before it (the first, than none: its inhabitants).
 */
export const columnNames = [
  'names',
  'postcodes',
  'codes',
  'admins',
  'kinds',
  'lats',
  'lons',
  'populations',
] as const;
/** The name of a column of a pack. */
export type ColumnName = (typeof columnNames)[number];

/** Lines of text, read one by one: each starts at its number in `starts`. */
type Lines = { bytes: Uint8Array; starts: Uint32Array };

/** A pack of towns, ready to be searched. A town is its number, the smaller the more populous. */
export type TownPack = Omit<PackHeader, 'columns'> & {
  names: Lines;
  postcodes: Lines;
  /** Folded names of each of `admins`, from each of their words on; short codes among them. */
  adminTails: readonly (readonly string[])[];
  /** The place of each town's département in `admins`. */
  adminOf: Uint16Array;
  kindOf: Uint8Array;
  lats: Uint8Array;
  lons: Uint8Array;
  /** The inhabitants of each town. */
  populations: Uint32Array;
  /** Folded names, each behind a line feed; in `bytes` a capital begins each word. */
  nameText: SearchText;
  /** The starts of the words in `nameText`. */
  wordStarts: WordStarts;
  /** Postcodes without gaps, each behind a comma. */
  postcodeText: SearchText;
  /** INSEE codes, each behind a line feed. */
  codeText: SearchText;
  ranges: readonly CodeRange[];
};

const lineFeed = 10;
const decoder = new TextDecoder();

/** Makes a pack ready to be searched; nothing is sorted, each column is walked once at most. */
export function unpackTowns(packed: Uint8Array): TownPack {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(decoder.decode(packed.subarray(4, headerEnd))) as PackHeader;
  const columns = {} as Record<ColumnName, Uint8Array>;
  let at = headerEnd;
  for (const name of columnNames) {
    columns[name] = packed.subarray(at, at + header.columns[name]);
    at += header.columns[name];
  }
  const { count } = header;
  const places = adminOf(columns.admins, count);
  const nameText = searchNames(columns.names, count, foldedLetters(header.letters));
  // A user who types a name needs none of these.
  const postcodes = once(() => wholePostcodes(columns.postcodes, places, header.postcodeStarts));
  const postcodeLines = once(() => linesOf(postcodes(), count));
  const postcodeText = once(() => searchCodes(postcodes(), count));
  const ranges = once(() => rangesIn(postcodeText()));
  return {
    ...header,
    names: linesOf(columns.names, count),
    get postcodes() {
      return postcodeLines();
    },
    adminTails: header.admins.map(([, , ...called]) => called.flatMap(tailsOf)),
    adminOf: places,
    kindOf: columns.kinds,
    lats: columns.lats,
    lons: columns.lons,
    populations: populationsOf(columns.populations, count),
    nameText,
    wordStarts: wordStartsOf(nameText),
    codeText: textOf(linesOf(wholeCodes(columns.codes, places, header.admins), count)),
    get postcodeText() {
      return postcodeText();
    },
    get ranges() {
      return ranges();
    },
  };
}

/** Makes a value when it is first asked for, and only then. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function adminOf(column: Uint8Array, count: number): Uint16Array {
  const places = new Uint16Array(count);
  for (let town = 0; town < count; town += 1) places[town] = number(column, town, count);
  return places;
}

/** The inhabitants, from how many fewer than before each town has. */
function populationsOf(column: Uint8Array, count: number): Uint32Array {
  const populations = new Uint32Array(count);
  for (let town = 0; town < count; town += 1) {
    const step = number(column, town, count);
    populations[town] = town === 0 ? step : (populations[town - 1] as number) - step;
  }
  return populations;
}

function tailsOf(name: string): string[] {
  const words = foldWords(name).split(' ');
  return words.map((_, start) => words.slice(start).join(''));
}

/** The number that stands for this town in a column of `count` numbers. */
export function number(column: Uint8Array, town: number, count: number): number {
  let value = 0;
  for (let at = town, shift = 1; at < column.length; at += count, shift *= 256) {
    value += (column[at] ?? 0) * shift;
  }
  return value;
}

function linesOf(bytes: Uint8Array, count: number): Lines {
  const starts = new Uint32Array(count + 1);
  for (let at = 0, line = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== lineFeed) continue;
    line += 1;
    starts[line] = at + 1;
  }
  return { bytes, starts };
}

/** Makes one string of lines, each behind a line feed. */
function textOf({ bytes, starts }: Lines): SearchText {
  return { bytes, starts, text: `\n${decoder.decode(bytes)}` };
}

/** The text of a line, without its end. */
export function lineOf({ bytes, starts }: Lines, town: number): string {
  return decoder.decode(bytes.subarray(starts[town], (starts[town + 1] ?? 1) - 1));
}
