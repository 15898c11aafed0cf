import { type SearchText, startsWord } from './search-text';

/**
 * The starts of the words in a text, by their first two letters: those of a pair one after another.
 */
export type WordStarts = {
  /** The index in the text of each start. */
  positions: Uint32Array;
  /** The town of each start. */
  towns: Uint32Array;
  /** The place in `positions` at which the starts of each pair begin. */
  begins: Uint32Array;
};

/** The number of places: letters, then digits, then what is none of these: the end of a name. */
const letters = 37;

const digitPlace = (byte: number) => (byte >= 48 && byte <= 57 ? byte - 22 : letters - 1);

/** The place of a letter, large or small, or of a digit. */
function placeOf(byte: number): number {
  const small = byte | 32;
  return small >= 97 && small <= 122 ? small - 97 : digitPlace(byte);
}

/**
 * Finds the starts of words by one walk over the text; two over these put each where it belongs.
 */
export function wordStartsOf({ bytes, starts: townStarts }: SearchText): WordStarts {
  const most = (bytes.length >> 1) + 1;
  const found = new Uint32Array(most);
  const pairs = new Uint16Array(most);
  const begins = new Uint32Array(letters * letters + 1);
  let count = 0;
  for (let at = 1, before = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (startsWord(byte, before)) {
      const pair = placeOf(byte) * letters + placeOf(bytes[at + 1] ?? 0);
      found[count] = at;
      pairs[count] = pair;
      begins[pair + 1] = (begins[pair + 1] as number) + 1;
      count += 1;
    }
    before = byte;
  }
  for (let pair = 1; pair < begins.length; pair += 1) {
    begins[pair] = (begins[pair] as number) + (begins[pair - 1] as number);
  }
  const next = begins.slice();
  const positions = new Uint32Array(count);
  const towns = new Uint32Array(count);
  for (let start = 0, town = 0; start < count; start += 1) {
    const at = found[start] as number;
    while (town + 1 < townStarts.length && (townStarts[town + 1] as number) < at) town += 1;
    const pair = pairs[start] as number;
    const place = next[pair] as number;
    positions[place] = at;
    towns[place] = town;
    next[pair] = place + 1;
  }
  return { positions, towns, begins };
}

/** Walks over the starts of words whose first two letters are wanted. */
export function walkWordStarts(
  { positions, towns, begins }: WordStarts,
  isWanted: (first: number, second: number) => boolean,
  visit: (at: number, town: number) => void,
): void {
  for (let pair = 0; pair < letters * letters; pair += 1) {
    if (begins[pair] === begins[pair + 1]) continue;
    if (!isWanted(Math.floor(pair / letters), pair % letters)) continue;
    for (let place = begins[pair] ?? 0; place < (begins[pair + 1] ?? 0); place += 1) {
      visit(positions[place] ?? 0, towns[place] ?? 0);
    }
  }
}

/** The place of a letter of what was typed; undefined behind its end. */
export function letterPlace(typed: string, at: number): number | undefined {
  return at < typed.length ? placeOf(typed.charCodeAt(at)) : undefined;
}
