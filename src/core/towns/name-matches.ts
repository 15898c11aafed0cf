import type { TownPack } from './pack';
import { type SearchText, startsWord, townOf } from './search-text';
import { letterPlace, walkWordStarts } from './word-starts';

/**
 * The way in which a town answers what was typed, best first: as a part of the city that has this
 * postcode, by its name or postcode, the start of these, the start of a word, a name one typo away,
 * letters within, the start of a name one typo away.
 */
export type Quality = 'part' | 'exact' | 'start' | 'word' | 'near' | 'inside' | 'nearStart';

/** Takes a town that was found. One with several names may be taken several times. */
export type TakeTown = (town: number, quality: Quality) => void;

const lineFeed = 10;

/** The shortest needle to look for within names: shorter ones are within too many. */
const shortestInside = 3;

/**
 * Finds the towns of which a name, or a name from one of its words on, starts with these letters.
 */
export function matchNames(
  { nameText, wordStarts }: TownPack,
  needle: string,
  take: TakeTown,
): void {
  const first = letterPlace(needle, 0);
  const second = letterPlace(needle, 1);
  const isWanted = (one: number, two: number) =>
    one === first && (second === undefined || two === second);
  walkWordStarts(wordStarts, isWanted, (at, town) => {
    if (nameText.text.startsWith(needle, at)) take(town, qualityAt(nameText, needle, at));
  });
}

function qualityAt({ bytes }: SearchText, needle: string, at: number): Quality {
  if (bytes[at - 1] !== lineFeed) return 'word';
  return bytes[at + needle.length] === lineFeed ? 'exact' : 'start';
}

/** Finds the towns that have these letters within a word of a name. */
export function matchInside({ nameText }: TownPack, needle: string, take: TakeTown): void {
  if (needle.length < shortestInside) return;
  const { text, bytes } = nameText;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (startsWord(bytes[at] ?? 0, bytes[at - 1] ?? 0)) continue;
    take(townOf(nameText, at), 'inside');
  }
}
