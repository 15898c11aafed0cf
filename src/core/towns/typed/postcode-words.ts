import type { Gazetteer } from '../gazetteer';

/** A postcode among what was typed: its start in capitals and digits, and the other words. */
type PostcodeWords = { others: string[]; postcode: string; country?: string };

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

/**
 * Finds what may be a postcode: each word with a digit, alone or with the word before or behind it.
 */
export function postcodesAmong(gazetteer: Gazetteer, words: readonly string[]): PostcodeWords[] {
  return words.flatMap((word, place) => {
    if (!/\d/.test(word)) return [];
    const say = (from: number, to: number, postcode: string, country?: string): PostcodeWords => ({
      others: [...words.slice(0, from), ...words.slice(to)],
      postcode: postcode.toUpperCase(),
      ...(country && { country }),
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
