import { nameOf } from './typed-words';

/** The number of arrondissements of each city that is cut into such. */
const arrondissementsOf: Readonly<Record<string, number>> = { paris: 20, lyon: 9, marseille: 16 };

const roman = /^x{0,2}(?:i[xv]|v?i{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The endings of a number that counts: 1er, 2e, 2nd, 14ème. */
const ending = /^(?:e|er|re|ere|eme|ieme|nd|nde|o)$/;

/** The words that may stand beside the city and the number. */
const besides = /^(?:arrondissements?|arrondt|arrdt|ardt|arrt|arr|de|d|du|le|a)$/;

/**
 * The name of the arrondissement that these words mean, however its number is written: "Paris
 * XIVe", "5ème arr. de Marseille". Undefined where they mean none, or more than that.
 */
export function arrondissementIn(words: readonly string[]): string | undefined {
  const city = words.find((word) => Object.hasOwn(arrondissementsOf, word));
  if (city === undefined) return undefined;
  const left = words.filter((word) => word !== city && !besides.test(word) && !ending.test(word));
  const [only = '', ...more] = left;
  const number = numberIn(only);
  const isOne = more.length === 0 && number >= 1 && number <= (arrondissementsOf[city] ?? 0);
  return isOne ? nameOf([city, `${number}e`]) : undefined;
}

function numberIn(word: string): number {
  const [, digits = '', behind = ''] = /^(\d{1,2})(\D*)$/.exec(word) ?? [];
  if (digits) return behind === '' || ending.test(behind) ? Number(digits) : Number.NaN;
  const [, numeral = '', end = ''] = /^([ivx]+)(.*)$/.exec(word) ?? [];
  const isNumeral = roman.test(numeral) && (end === '' || ending.test(end));
  return isNumeral ? romanNumber(numeral) : Number.NaN;
}

function romanNumber(numeral: string): number {
  const values = Array.from(numeral, (letter) => romanValues[letter] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}
