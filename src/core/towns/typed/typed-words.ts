import { foldWords } from '../../text/fold';
import { foldTown } from '../fold-town';
import { asciiLetters } from '../search-text';

/** The most letters that are read: no user types more to name a town. */
const longestTyped = 100;
const mostWords = 10;

/** The folded words of what was typed, and whether these tell of a CEDEX. */
type TypedWords = { words: string[]; isCedex: boolean };

/** A box at a post office, which says nothing about where: "BP 12", "Case postale 3". */
const postBox =
  /\b(?:bp|cs|tsa|cp|c p|b p|po box|postbus|postfach|boite postale|case postale) \d+\b/;

/** Reads what was typed word by word; the word CEDEX, its number, and a box are left out. */
export function wordsIn(typed: string): TypedWords {
  const folded = foldWords(typed.slice(0, longestTyped));
  const words = folded
    .replace(/\bcedex(?: \d{1,2})?\b/, ' ')
    .replace(postBox, ' ')
    .split(' ')
    .filter(Boolean);
  return { words: words.slice(0, mostWords), isCedex: /\bcedex\b/.test(folded) };
}

/** The letters of a name that is looked for, as the names of the packs are spelled. */
export function nameOf(words: readonly string[]): string {
  return asciiLetters(foldTown(words.join(' ')));
}

/** A slash, a bracket, a comma, a bar, or a dash that stands free. */
const between = /[/|()[\],;]|\s[-–—]\s/;

/** The fewest letters of a name beside others: fewer are an area or an article. */
const shortestName = 3;

/** The slash of an abbreviation: Vitry s/Seine, Alphen a/d Rijn. */
const shortWord = /(^|[\s-])([a-z]{1,2})\/(?=\s?\p{Letter})/giu;

/**
 * The words of each name, where two or three stand side by side: "Ixelles / Elsene", "Biel
 * (Bienne)". Empty where there is one.
 */
export function namesSideBySide(typed: string): string[][] {
  const parts = typed
    .slice(0, longestTyped)
    .replace(shortWord, '$1$2 ')
    .split(between)
    .map((part) => wordsIn(part).words)
    .filter((words) => words.join('').length >= shortestName);
  return parts.length === 2 || parts.length === 3 ? parts : [];
}
