import { foldWords } from '../text/fold';
import { foldTown } from './fold-town';
import type { Gazetteer } from './gazetteer';
import { asciiLetters } from './search-text';

/** One way to understand what was typed: a town must fit all that it says. */
export type Reading = {
  /** The folded letters of the name; empty: any name. */
  name: string;
  /** The start of a postcode, in capitals and digits; absent: any postcode. */
  postcode?: string;
  /**
   * The areas that towns must be of, `country` or `country:code of the département`; absent: any
   * area.
   */
  areas?: ReadonlySet<string>;
  /** True if the postcode is a CEDEX. */
  isCedex?: boolean;
};

/** The most letters that are read: no user types more to name a town. */
const longestTyped = 100;
const mostWords = 10;

/**
 * The letters that people write before a postcode, where these aren't the code of the country
 * itself.
 */
const countryLetters: Record<string, string> = {
  a: 'AT',
  b: 'BE',
  d: 'DE',
  e: 'ES',
  f: 'FR',
  fl: 'LI',
  h: 'HU',
  i: 'IT',
  l: 'LU',
  n: 'NO',
  p: 'PT',
  s: 'SE',
};

/** The ways to understand what was typed, the likeliest first. `country`: the user's. */
export function readingsOf(gazetteer: Gazetteer, typed: string, country: string): Reading[] {
  const { words, isCedex } = wordsIn(typed);
  if (words.length === 0) return [];
  const isDepartement = country === 'FR' && /^(?:\d{2,3}|2[ab])$/.test(words.join(''));
  const departement = `FR:${words.join('').toUpperCase()}`;
  return [
    ...(isDepartement ? [{ name: '', areas: new Set([departement]) }] : []),
    ...(isCedex ? [] : [{ name: nameOf(words) }]),
    ...postcodeReadings(gazetteer, words, isCedex),
    ...areaReadings(gazetteer, words),
  ];
}

/** The readings of a name and a postcode without the name, for when nothing fits both. */
export function looserReadings(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ name, postcode }) => name && postcode && postcode.length >= 3)
    .flatMap(({ name: _, ...reading }) => [{ ...reading, name: '' }]);
}

function wordsIn(typed: string): { words: string[]; isCedex: boolean } {
  const folded = foldWords(typed.slice(0, longestTyped));
  const words = folded
    .replace(/\bcedex(?: \d{1,2})?\b/, ' ')
    .split(' ')
    .filter(Boolean);
  return { words: words.slice(0, mostWords), isCedex: /\bcedex\b/.test(folded) };
}

function nameOf(words: readonly string[]): string {
  return asciiLetters(foldTown(words.join(' ')));
}

/**
 * The readings with a postcode: each word with a digit may be one, alone or with the word before or
 * behind it.
 */
function postcodeReadings(
  gazetteer: Gazetteer,
  words: readonly string[],
  isCedex: boolean,
): Reading[] {
  return words.flatMap((word, place) => {
    if (!/\d/.test(word)) return [];
    const say = (from: number, to: number, postcode: string, country?: string): Reading => ({
      name: nameOf([...words.slice(0, from), ...words.slice(to)]),
      postcode: postcode.toUpperCase(),
      isCedex,
      ...(country && { areas: new Set([country]) }),
    });
    const before = /^[a-z]{1,3}$/.exec(words[place - 1] ?? '')?.[0] ?? '';
    const country = countryOfLetters(gazetteer, before);
    const [, letters = '', digits = ''] = /^([a-z]{1,2})(\d{3,})$/.exec(word) ?? [];
    const glued = countryOfLetters(gazetteer, letters);
    const joined = [
      ...(place + 1 < words.length ? [[place, place + 2] as const] : []),
      ...(before ? [[place - 1, place + 1] as const] : []),
      [place, place + 1] as const,
    ];
    return [
      ...(country ? [say(place - 1, place + 1, word, country)] : []),
      ...joined.flatMap(([from, to]) =>
        codesIn(words.slice(from, to).join('')).map((code) => say(from, to, code)),
      ),
      ...(glued ? [say(place, place + 1, digits, glued)] : []),
    ];
  });
}

/**
 * The forms of postcodes of which only the start may be known: SW1A 1AA, H2X 1Y4, D04 X285, 1011
 * AB, VLT 1010, 1000-001.
 */
const knownStarts = [
  /^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/,
  /^([a-z]\d[a-z])\d[a-z]\d$/,
  /^([a-z]\d[a-z\d])[a-z\d]{4}$/,
  /^(\d{4})[a-z]{2}$/,
  /^([a-z]{3})\d{1,4}$/,
  /^(\d{4})\d{3}$/,
];

/** The postcode as it was typed, and as much of it as may be known. */
function codesIn(typed: string): string[] {
  return [typed, ...knownStarts.flatMap((start) => start.exec(typed)?.[1] ?? [])];
}

function countryOfLetters([pack]: Gazetteer, letters: string): string | undefined {
  const code = countryLetters[letters] ?? letters.toUpperCase();
  return pack && code in pack.countryNames ? code : undefined;
}

/**
 * The readings with an area: the last words, or all, may name a département, a province or a
 * country ("saint denis reunion").
 */
function areaReadings(gazetteer: Gazetteer, words: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (let count = 1; count <= words.length; count += 1) {
    const areas = areasCalled(gazetteer, words.slice(-count));
    if (areas.size > 0) readings.push({ name: nameOf(words.slice(0, -count)), areas });
  }
  const [first = '', ...others] = words;
  if (others.length > 0 && /^2[ab]$/.test(first)) {
    readings.push({ name: nameOf(others), areas: new Set([`FR:${first.toUpperCase()}`]) });
  }
  return readings;
}

/** The areas with this code, or with a name of which a word starts like this. */
function areasCalled(gazetteer: Gazetteer, words: readonly string[]): Set<string> {
  const wanted = words.join('');
  const areas = new Set<string>();
  const isStart = (tail: string) => wanted.length >= 3 && tail.startsWith(wanted);
  for (const { admins, adminTails } of gazetteer) {
    for (const [place, [country, code]] of admins.entries()) {
      const isCalled = code.toLowerCase() === wanted || adminTails[place]?.some(isStart);
      if (isCalled) areas.add(`${country}:${code}`);
    }
  }
  for (const [country, names] of Object.entries(gazetteer[0]?.countryNames ?? {})) {
    const isCode = country.toLowerCase() === wanted;
    if (isCode || (wanted.length >= 4 && names.some((each) => each.startsWith(wanted)))) {
      areas.add(country);
    }
  }
  return areas;
}
