import { foldTown, foldTownWords, type Town, townCode } from './town';

/** The columns of a line of a gazetteer, in order, separated by tabs. */
export const columns = [
  'country',
  'admin',
  'name',
  'alternatives',
  'kind',
  'postcodes',
  'lat',
  'lon',
  'population',
  'code',
] as const;

/** Kinds of towns, and the letters that stand for them in a line. */
export const kinds = ['town', 'arrondissement', 'former'] as const;
const kindLetters = ['', 'A', 'D'];

/** Towns, ready to be searched. A town is the number of its line; lines are read on demand. */
export type Gazetteer = {
  lines: readonly string[];
  /** `country:admin` → name. */
  adminNames: ReadonlyMap<string, string>;
  /** Number of each town's kind in `kinds`. */
  kinds: Uint8Array;
  /** Every name and what follows each of its word starts, folded, each behind a line feed. */
  names: Haystack;
  /** Every postcode, ranges written out, each between commas. */
  postcodes: Haystack;
};

/** Strings of all towns in one, and where each town's begin: a search is one pass of indexOf. */
type Haystack = { text: string; starts: Uint32Array };

/** Lines come with the most populous first; `admins` are lines `country admin name`. */
export function createGazetteer(lines: readonly string[], admins: readonly string[]): Gazetteer {
  const adminNames = new Map<string, string>();
  for (const line of admins) {
    const [country, admin, name] = line.split('\t');
    adminNames.set(`${country}:${admin}`, name ?? '');
  }
  return {
    lines,
    adminNames,
    kinds: Uint8Array.from(lines, (line) => kindLetters.indexOf(line.split('\t', 5)[4] ?? '')),
    names: haystackOf(lines, namesIn),
    postcodes: haystackOf(lines, postcodesIn),
  };
}

function haystackOf(lines: readonly string[], read: (line: string) => string): Haystack {
  const starts = new Uint32Array(lines.length);
  const parts: string[] = [];
  let length = 0;
  for (const [number, line] of lines.entries()) {
    const part = read(line);
    starts[number] = length;
    length += part.length;
    parts.push(part);
  }
  return { text: parts.join(''), starts };
}

function namesIn(line: string): string {
  const [, , name = '', alternatives = ''] = line.split('\t', 4);
  const all = alternatives ? [name, ...alternatives.split('|')] : [name];
  return `${all
    .map((each) => {
      const words = foldTownWords(each);
      return words
        .map((_, start) => `\n${start > 0 ? ' ' : ''}${words.slice(start).join('')}`)
        .join('');
    })
    .join('')}\n`;
}

function postcodesIn(line: string): string {
  const codes = line.split('\t', 6)[5] ?? '';
  return `,${codes.includes('~') ? codes.split(',').flatMap(codesIn).join(',') : codes},`;
}

/** `1203~1205` stands for 1203, 1204 and 1205; ranges with letters are left as they are. */
function codesIn(code: string): string[] {
  const [first = '', last] = code.split('~');
  const count = last === undefined ? 0 : Number(last) - Number(first);
  if (!(count > 0)) return code.split('~');
  return Array.from({ length: count + 1 }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  );
}

/** The numbers of the towns whose strings hold `needle`, ascending. */
export function linesWith({ text, starts }: Haystack, needle: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(needle);
  while (at >= 0) {
    const line = lineAt(starts, at);
    found.push(line);
    const next = starts[line + 1];
    if (next === undefined) break;
    at = text.indexOf(needle, next);
  }
  return found;
}

/** The last line that starts at or before this position. */
function lineAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The town of a line. */
export function townAt({ lines, adminNames }: Gazetteer, line: number): Town {
  const [
    country = '',
    admin = '',
    name = '',
    alternatives,
    kind,
    postcodes,
    lat,
    lon,
    population,
    code,
  ] = (lines[line] ?? '').split('\t');
  const town = {
    country,
    admin,
    adminName: adminNames.get(`${country}:${admin}`) ?? '',
    name,
    alternatives: alternatives ? alternatives.split('|') : [],
    kind: kinds[kindLetters.indexOf(kind ?? '')] ?? 'town',
    postcodes: postcodes ? postcodes.split(',') : [],
    point: { lat: Number(lat), lon: Number(lon) },
    population: Number(population),
  };
  return { ...town, code: code || townCode(town) };
}

/** Towns of exactly this name, or with it among their other names, however it is written. */
export function townsNamed(gazetteer: Gazetteer, name: string): Town[] {
  const folded = foldTown(name);
  if (!folded) return [];
  return linesWith(gazetteer.names, `\n${folded}\n`).map((line) => townAt(gazetteer, line));
}
