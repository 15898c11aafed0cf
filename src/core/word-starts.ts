import { isWordStart, type SearchText } from './search-text';

/** Where words start in a text, by their first two letters: those of a pair one after another. */
export type WordStarts = {
  positions: Uint32Array;
  /** The town of each. */
  towns: Uint32Array;
  /** Where in `positions` those of each pair begin. */
  begins: Uint32Array;
};

/** Letters, then digits, then what is none of these: the end of a name. */
const letters = 37;

const digitPlace = (byte: number) => (byte >= 48 && byte <= 57 ? byte - 22 : letters - 1);

/** Place of a letter, large or small, or digit. */
function placeOf(byte: number): number {
  const small = byte | 32;
  return small >= 97 && small <= 122 ? small - 97 : digitPlace(byte);
}

/** Two walks over the text: one counts, the other puts each start where it belongs. */
export function wordStartsOf(text: SearchText): WordStarts {
  const { bytes, starts: townStarts } = text;
  const pairAt = (at: number) => placeOf(bytes[at] ?? 0) * letters + placeOf(bytes[at + 1] ?? 0);
  const begins = new Uint32Array(letters * letters + 1);
  const starts: number[] = [];
  for (let at = 1; at < bytes.length; at += 1) {
    if (!isWordStart(text, at)) continue;
    starts.push(at);
    const next = pairAt(at) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let pair = 1; pair < begins.length; pair += 1) {
    begins[pair] = (begins[pair] ?? 0) + (begins[pair - 1] ?? 0);
  }
  const next = begins.slice();
  const positions = new Uint32Array(starts.length);
  const towns = new Uint32Array(starts.length);
  let town = 0;
  for (const at of starts) {
    while ((townStarts[town + 1] ?? at) < at) town += 1;
    const pair = pairAt(at);
    const place = next[pair] ?? 0;
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

/** Place of a letter of what was typed; undefined behind its end. */
export function letterPlace(typed: string, at: number): number | undefined {
  return at < typed.length ? placeOf(typed.charCodeAt(at)) : undefined;
}
