import { foldName } from './fold';
import { type Gazetteer, kinds, linesWith, townAt } from './gazetteer';
import { foldTown, type Town } from './town';

/** Whose towns come first, and how many are wanted. */
export type TownSearch = { country: string; limit: number };

/** A line and how well it fits: the smaller the better. */
type Match = { line: number; quality: number };

/** What was typed, taken apart. */
type Query = {
  name: string;
  postcode: string;
  /** Of the letter before a postcode, as in B-1000. */
  country: string | undefined;
};

const formerKind = kinds.indexOf('former');
const arrondissementKind = kinds.indexOf('arrondissement');

/** Letters that people write before a postcode. */
const countryLetters: Record<string, string> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  F: 'FR',
  I: 'IT',
  L: 'LU',
};

/**
 * Towns for what somebody typed: name, start or part of a name, postcode, and a département's or
 * country's number or name behind a name ("Sainte-Colombe 77"). The exact name comes first, then
 * starts of names, then starts of words; within these the user's country, then the most people.
 */
export function searchTowns(
  gazetteer: Gazetteer,
  typed: string,
  search: TownSearch = { country: 'FR', limit: 8 },
): Town[] {
  const query = read(typed);
  if (!query.name && !query.postcode) return [];
  const named = byName(gazetteer, query.name);
  const found = query.postcode ? byPostcode(gazetteer, query, named) : named;
  const first = best(gazetteer, found, search);
  const known = new Set(first);
  const more = best(gazetteer, byAdmin(gazetteer, typed), search).filter(
    (line) => !known.has(line),
  );
  return [...first, ...more].slice(0, search.limit).map((line) => townAt(gazetteer, line));
}

const wordsOf = (typed: string) =>
  typed
    .trim()
    .split(/[\s,()]+/)
    .filter(Boolean);

/** "42100 saint etienne" asks for both: a code of four digits or more stands apart. */
function read(typed: string): Query {
  const words = wordsOf(typed);
  const codes = words.map((word) => /^(?:([a-z]{1,2})-)?(\d{2,})$/i.exec(word));
  const place = codes.findIndex((code) => code?.[2] && (code[2].length > 3 || words.length === 1));
  const rest = words.filter((word, index) => index !== place && !/^cedex$/i.test(word));
  const [, letter = '', postcode = ''] = codes[place] ?? [];
  const country = letter && (countryLetters[letter.toUpperCase()] ?? letter.toUpperCase());
  return { name: foldTown(rest.join(' ')), postcode, country: country || undefined };
}

function byName({ names }: Gazetteer, folded: string): Match[] {
  if (!folded) return [];
  const exact = new Set(linesWith(names, `\n${folded}\n`));
  const starts = new Set(linesWith(names, `\n${folded}`));
  const words = linesWith(names, `\n ${folded}`).filter((line) => !starts.has(line));
  return [
    ...[...starts].map((line) => ({ line, quality: exact.has(line) ? 0 : 1 })),
    ...words.map((line) => ({ line, quality: 2 })),
  ];
}

/** Towns of this code come before those whose code it begins; of a city, the arrondissement first. */
function byPostcode(
  gazetteer: Gazetteer,
  { name, postcode, country }: Query,
  named: Match[],
): Match[] {
  const exact = new Set(linesWith(gazetteer.postcodes, `,${postcode},`));
  const coded = linesWith(gazetteer.postcodes, `,${postcode}`).filter(
    (line) => !country || gazetteer.lines[line]?.startsWith(country),
  );
  if (name) {
    const wanted = new Set(coded);
    return named.filter(({ line }) => wanted.has(line));
  }
  const quality = (line: number) => {
    if (!exact.has(line)) return 2;
    return gazetteer.kinds[line] === arrondissementKind ? 0 : 1;
  };
  return coded.map((line) => ({ line, quality: quality(line) }));
}

/** "saint denis reunion": the last words may name a département, by number or name. */
function byAdmin(gazetteer: Gazetteer, typed: string): Match[] {
  const words = wordsOf(typed);
  for (let count = 1; count < words.length; count += 1) {
    const starts = adminsCalled(gazetteer, foldName(words.slice(-count).join(' ')));
    if (starts.length === 0) continue;
    const named = byName(gazetteer, foldTown(words.slice(0, -count).join(' ')));
    const isThere = (line = '') => starts.some((start) => line.startsWith(start));
    const found = named.filter(({ line }) => isThere(gazetteer.lines[line]));
    if (found.length > 0) return found;
  }
  return [];
}

/** How the lines begin of the towns of every département, canton or province that is called so. */
function adminsCalled({ adminNames }: Gazetteer, wanted: string): string[] {
  return [...adminNames].flatMap(([key, name]) => {
    const [country = '', admin = ''] = key.split(':');
    const isCalled = foldName(admin) === wanted || foldName(name).includes(wanted);
    return isCalled ? [`${country}\t${admin}\t`] : [];
  });
}

/** The lines of the best matches. Towns that became part of another come last. */
function best(
  { lines, kinds }: Gazetteer,
  matches: Match[],
  { country, limit }: TownSearch,
): number[] {
  return matches
    .map(({ line, quality }) => ({
      line,
      quality,
      former: Number(kinds[line] === formerKind),
      abroad: Number(!lines[line]?.startsWith(country)),
    }))
    .sort(
      (a, b) =>
        a.former - b.former || a.quality - b.quality || a.abroad - b.abroad || a.line - b.line,
    )
    .slice(0, limit)
    .map(({ line }) => line);
}
