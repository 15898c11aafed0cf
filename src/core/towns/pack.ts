import { foldWords } from '../text/fold';
import { number, type PackHeader, readColumns } from './pack-columns';
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
  const { header, columns } = readColumns(packed);
  const { count } = header;
  const places = adminOf(columns.admins, count);
  const adminCodes = header.admins.map(([, code]) => code);
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
    codeText: textOf(linesOf(wholeCodes(columns.codes, places, adminCodes), count)),
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
