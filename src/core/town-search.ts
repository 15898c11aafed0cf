import { foldName } from './fold';
import { type Gazetteer, linesWith, townAt } from './gazetteer';
import { foldTown, type Town } from './town';

/** Whose towns come first, and how many are wanted. */
export type TownSearch = { country: string; limit: number };

type Match = { line: number; quality: number };

/**
 * Towns for what somebody typed: name, start or part of a name, postcode, and a département's or
 * country's number or name behind a name ("Sainte-Colombe 77"). The exact name comes first, then
 * starts of names, then starts of words; within these the user's country, then the most people.
 */
export function searchTowns(
  gazetteer: Gazetteer,
  query: string,
  { country, limit }: TownSearch = { country: 'FR', limit: 8 },
): Town[] {
  const { name, postcode } = partsOf(query);
  if (!name && !postcode) return [];
  const matches = name ? byName(gazetteer, name) : [];
  const found = postcode ? withPostcode(gazetteer, postcode, name ? matches : undefined) : matches;
  if (found.length === 0) return withAdmin(gazetteer, query, { country, limit });
  return best(gazetteer, found, country, limit);
}

/** "42100 saint etienne" asks for both: a code of four digits or more stands apart. */
function partsOf(query: string): { name: string; postcode: string } {
  const words = query.trim().split(/[\s,()]+/);
  const isCode = (word: string) => /^\d{2,}$/.test(word);
  const codes = words.filter((word) => isCode(word) && (word.length > 3 || words.length === 1));
  const rest = words.filter((word) => !codes.includes(word) && !/^cedex$/i.test(word));
  return { name: foldTown(rest.join(' ')), postcode: codes[0] ?? '' };
}

function byName({ names }: Gazetteer, folded: string): Match[] {
  const exact = new Set(linesWith(names, `\n${folded}\n`));
  const starts = new Set(linesWith(names, `\n${folded}`));
  const words = linesWith(names, `\n ${folded}`).filter((line) => !starts.has(line));
  return [
    ...[...starts].map((line) => ({ line, quality: exact.has(line) ? 0 : 1 })),
    ...words.map((line) => ({ line, quality: 2 })),
  ];
}

function withPostcode({ postcodes }: Gazetteer, code: string, named?: Match[]): Match[] {
  const coded = linesWith(postcodes, `,${code}`);
  if (!named) return coded.map((line) => ({ line, quality: 0 }));
  const wanted = new Set(coded);
  return named.filter(({ line }) => wanted.has(line));
}

/** "saint denis reunion": the last words may name a département, by number or name. */
function withAdmin(gazetteer: Gazetteer, query: string, { country, limit }: TownSearch): Town[] {
  const words = query
    .trim()
    .split(/[\s,()]+/)
    .filter(Boolean);
  for (let count = 1; count < words.length; count += 1) {
    const admin = foldName(words.slice(-count).join(' '));
    const named = byName(gazetteer, foldTown(words.slice(0, -count).join(' ')));
    const found = named.filter(({ line }) => isInAdmin(townAt(gazetteer, line), admin));
    if (found.length > 0) return best(gazetteer, found, country, limit);
  }
  return [];
}

function isInAdmin({ admin, adminName }: Town, wanted: string): boolean {
  return foldName(admin) === wanted || foldName(adminName).includes(wanted);
}

function best(gazetteer: Gazetteer, matches: Match[], country: string, limit: number): Town[] {
  const isAbroad = (line: number) => !gazetteer.lines[line]?.startsWith(country);
  return matches
    .map((match) => ({
      ...match,
      abroad: Number(isAbroad(match.line)),
      former: gazetteer.former[match.line] ?? 0,
    }))
    .sort(
      (a, b) =>
        a.former - b.former || a.quality - b.quality || a.abroad - b.abroad || a.line - b.line,
    )
    .slice(0, limit)
    .map(({ line }) => townAt(gazetteer, line));
}
