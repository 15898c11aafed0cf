import { abbreviations } from './abbreviations';
import { links, titlesBefore, titlesBehind } from './titles';

/** The most ways in which what was typed is written anew: each costs a search. */
const mostWays = 8;

/** The most words that an abbreviation, and the most that a title folds to. */
const longestAbbreviation = 3;
const longestTitle = 3;

const articles: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les']);

/**
 * The other ways to write these words, the likeliest first: without a title ("mairie de"), with
 * abbreviations in full, with the article in front ("Rochelle (La)").
 */
export function rewrittenWords(words: readonly string[]): string[][] {
  const plain = [[...words], ...withoutTitles(words)];
  const ways = [...plain, ...plain.flatMap(inFull), ...plain.flatMap(articleInFront)];
  const known = new Set([words.join(' ')]);
  return ways
    .filter((way) => {
      const text = way.join(' ');
      const isNew = text !== '' && !known.has(text);
      known.add(text);
      return isNew;
    })
    .slice(0, mostWays);
}

function withoutTitles(words: readonly string[]): string[][] {
  const ways: string[][] = [];
  for (let count = Math.min(longestTitle, words.length - 1); count >= 1; count -= 1) {
    if (titlesBefore.includes(words.slice(0, count).join(' '))) {
      ways.push(...withoutLink(words.slice(count)));
    }
    if (titlesBehind.includes(words.slice(-count).join(' '))) ways.push(words.slice(0, -count));
  }
  return ways;
}

/** The words behind a title: "du Havre" names Le Havre, "de la Rochelle" La Rochelle. */
function withoutLink(words: readonly string[]): string[][] {
  const [link = '', ...name] = words;
  if (name.length === 0 || !Object.hasOwn(links, link)) return [[...words]];
  const article = links[link];
  return article ? [[article, ...name], name] : [name];
}

/** Each way to write the abbreviations in full, the first meaning of each first. */
function inFull(words: readonly string[]): string[][] {
  let ways: string[][] = [[]];
  let at = 0;
  while (at < words.length) {
    const count = abbreviationAt(words, at);
    const said = words.slice(at, at + Math.max(count, 1));
    const meanings = abbreviations[said.join(' ')] ?? [];
    const written = count === 0 ? [said] : meanings.map((meaning) => meaning.split(' '));
    // All abbreviations by their first meaning before one by its second.
    ways = written.flatMap((each) => ways.map((way) => [...way, ...each])).slice(0, mostWays);
    at += said.length;
  }
  return ways;
}

/**
 * The number of words of the abbreviation that starts here; 0 where none does. A letter alone in
 * front is that of a country.
 */
function abbreviationAt(words: readonly string[], at: number): number {
  for (let count = longestAbbreviation; count >= 1; count -= 1) {
    const said = words.slice(at, at + count);
    const text = said.join(' ');
    const isLetter = at === 0 && text.length === 1;
    if (said.length === count && !isLetter && Object.hasOwn(abbreviations, text)) return count;
  }
  return 0;
}

function articleInFront(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && articles.has(last) ? [[last, ...words.slice(0, -1)]] : [];
}
