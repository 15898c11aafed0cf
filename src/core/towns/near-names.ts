import type { TakeTown } from './name-matches';
import type { TownPack } from './pack';
import { letterPlace, walkWordStarts } from './word-starts';

/** The fewest letters in which a typo is forgiven: fewer are too close to too many names. */
const shortestTypo = 4;

/**
 * The fewest letters with which a name need not end: the mere start behind fewer could be anything.
 */
const shortestStart = 6;

const lineFeed = 10;

/**
 * Finds names that are one typo away: a letter too many, too few, another one, or two swapped.
 * Whatever the typo, the first two letters of the name and of what was typed have one in common.
 */
export function matchNearNames(pack: TownPack, typed: string, take: TakeTown): void {
  if (typed.length < shortestTypo) return;
  const { nameText, wordStarts } = pack;
  const { bytes } = nameText;
  const letters = Uint8Array.from(typed, (letter) => letter.charCodeAt(0));
  const one = letterPlace(typed, 0);
  const two = letterPlace(typed, 1);
  const three = letterPlace(typed, 2);
  const isWanted = (first: number, second: number) =>
    first === one || second === one || second === two || (first === two && second === three);
  walkWordStarts(wordStarts, isWanted, (at, town) => {
    if (!mayBeNear(bytes, at, letters)) return;
    const end = endOfNear(bytes, at, letters);
    if (end < 0) return;
    const isWhole = bytes[at - 1] === lineFeed && bytes[end] === lineFeed;
    if (isWhole) take(town, 'near');
    else if (typed.length >= shortestStart) take(town, 'nearStart');
  });
}

/** The byte of a digit or of the small form of a letter; it stands for nothing else. */
const small = (byte = 0) => byte | 32;

/**
 * True if a look at three letters leaves room for a match: a typo among the first two leaves the
 * next ones where they were, or beside.
 */
function mayBeNear(bytes: Uint8Array, at: number, letters: Uint8Array): boolean {
  const second = small(bytes[at + 1]);
  const third = small(bytes[at + 2]);
  const isSame = small(bytes[at]) === letters[0] && second === letters[1];
  return isSame || third === letters[2] || third === letters[1] || second === letters[2];
}

/**
 * The index at which what starts here ends, if that is at most one typo away from these small
 * letters, else −1. Where it may end in several places: at the end of the name.
 */
function endOfNear(bytes: Uint8Array, start: number, letters: Uint8Array): number {
  let same = 0;
  while (same < letters.length && small(bytes[start + same]) === letters[same]) same += 1;
  const at = start + same;
  const left = letters.length - same;
  if (left === 0) return at;
  let end = -1;
  // What was typed has a letter too many.
  if (goesOn(bytes, at, letters, same + 1)) end = at + left - 1;
  if (bytes[at] === lineFeed || isNameEnd(bytes, end)) return end;
  // Another letter, one too few, two swapped.
  if (goesOn(bytes, at + 1, letters, same + 1)) end = nearer(bytes, end, at + left);
  if (goesOn(bytes, at + 1, letters, same)) end = nearer(bytes, end, at + left + 1);
  const isSwapped =
    small(bytes[at]) === letters[same + 1] && small(bytes[at + 1]) === letters[same];
  if (isSwapped && goesOn(bytes, at + 2, letters, same + 2)) end = nearer(bytes, end, at + left);
  return end;
}

function isNameEnd(bytes: Uint8Array, end: number): boolean {
  return end >= 0 && bytes[end] === lineFeed;
}

function nearer(bytes: Uint8Array, known: number, other: number): number {
  return known < 0 || (bytes[known] !== lineFeed && bytes[other] === lineFeed) ? other : known;
}

/** True if the text goes on at `at` as the letters do from `from` on. */
function goesOn(bytes: Uint8Array, at: number, letters: Uint8Array, from: number): boolean {
  for (let step = 0; from + step < letters.length; step += 1) {
    if (small(bytes[at + step]) !== letters[from + step]) return false;
  }
  return true;
}
