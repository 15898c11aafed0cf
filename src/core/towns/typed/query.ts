import type { Gazetteer } from '../gazetteer';
import { areaReadings } from './area-readings';
import { arrondissementIn } from './arrondissement-words';
import { postcodesAmong } from './postcode-words';
import type { Reading } from './reading';
import { rewrittenWords } from './rewritten-words';
import { nameOf, namesSideBySide, wordsIn } from './typed-words';

/** The ways to understand what was typed, the likeliest first. `country`: the user's. */
export function readingsOf(gazetteer: Gazetteer, typed: string, country: string): Reading[] {
  const { words, isCedex } = wordsIn(typed);
  if (words.length === 0) return [];
  const isDepartement = country === 'FR' && /^(?:\d{2,3}|2[ab])$/.test(words.join(''));
  const departement = `FR:${words.join('').toUpperCase()}`;
  const arrondissement = arrondissementIn(words);
  return [
    ...(isDepartement ? [{ name: '', areas: new Set([departement]) }] : []),
    ...corsicanReadings(words),
    ...(arrondissement ? [{ name: arrondissement }] : []),
    ...(isCedex ? [] : [{ name: nameOf(words) }]),
    ...postcodeReadings(gazetteer, words, isCedex),
    ...areaReadings(gazetteer, words),
  ];
}

/** The most readings of words written anew, and the most without a name or a postcode. */
const mostRewritten = 60;
const mostLooser = 20;

/**
 * The readings of what was typed, written in other ways, for when nothing fits it as it stands: in
 * full, without a title, with an area beside a postcode, one name of several side by side.
 */
export function rewrittenReadings(gazetteer: Gazetteer, typed: string): Reading[] {
  const { words, isCedex } = wordsIn(typed);
  const ways = rewrittenWords(words);
  return [
    ...sideBySide(gazetteer, typed),
    ...[words, ...ways].flatMap((way) => postcodesInAreas(gazetteer, way)),
    ...ways.flatMap((way) => [
      ...arrondissementReadings(way),
      { name: nameOf(way) },
      ...postcodeReadings(gazetteer, way, isCedex),
      ...areaReadings(gazetteer, way),
    ]),
  ]
    .filter(({ name, postcode }) => name || postcode)
    .slice(0, mostRewritten);
}

/** A postcode beside a name, when nothing fits both. */
export type LooserReading = {
  /** The name near the postcode, the nearest first. */
  around: Reading[];
  /** The name, wherever it is. */
  byName: Reading;
  /** The postcode, whatever is called so. */
  byPostcode: Reading;
};

/** The numbers of signs of a postcode that say about where in a country it is. */
const aroundSigns = [3, 2];

/** The fewest letters of a name that says more than a postcode. */
const shortestName = 2;

/** The looks of postcodes: digits, with letters before or behind, or mixed as in London. */
const postcodeLooks = /^(?:\d{3,}|[A-Z]{1,3}\d[A-Z\d]{1,6}|\d{4}[A-Z]{2})$/;

/**
 * The readings with a name and a postcode apart, for when nothing fits both. `country`: the user's,
 * of which an unknown postcode is taken to be where none is named.
 */
export function looserReadings(readings: readonly Reading[], country: string): LooserReading[] {
  const looser = readings.flatMap((reading) => {
    const { name, postcode = '', isCedex: _, ...elsewhere } = reading;
    if (name.length < shortestName || !postcodeLooks.test(postcode)) return [];
    const areas = reading.areas ?? new Set([country]);
    const around = aroundSigns
      .filter((signs) => signs < postcode.length)
      .map((signs) => ({ ...elsewhere, name, areas, postcode: postcode.slice(0, signs) }));
    return [{ around, byName: { ...elsewhere, name }, byPostcode: { ...reading, name: '' } }];
  });
  return looser.slice(0, mostLooser);
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
  return postcodesAmong(gazetteer, words).map(({ others, postcode, country }) => ({
    name: nameOf(others),
    postcode,
    isCedex,
    ...(country && { areas: new Set([country]) }),
  }));
}

/** The readings of a postcode, a name and an area: "1227 Carouge GE". */
function postcodesInAreas(gazetteer: Gazetteer, words: readonly string[]): Reading[] {
  return postcodesAmong(gazetteer, words).flatMap(({ others, postcode }) =>
    areaReadings(gazetteer, others)
      .filter(({ name }) => name)
      .map((reading) => ({ ...reading, postcode })),
  );
}

/** The readings of an INSEE code of Corsica, which is no postcode: "2A004". */
function corsicanReadings(words: readonly string[]): Reading[] {
  return words.flatMap((word, place) => {
    if (!/^2[ab]\d{3}$/.test(word)) return [];
    const code = word.toUpperCase();
    const others = nameOf(words.filter((_, each) => each !== place));
    const areas = new Set([`FR:${code.slice(0, 2)}`]);
    return others
      ? [{ name: others, areas }]
      : [
          { name: '', code },
          { name: '', areas },
        ];
  });
}

function arrondissementReadings(words: readonly string[]): Reading[] {
  const name = arrondissementIn(words);
  return name ? [{ name }] : [];
}

/** The readings of names side by side: first the town that has them all, then each alone. */
function sideBySide(gazetteer: Gazetteer, typed: string): Reading[] {
  const parts = namesSideBySide(typed);
  const names = parts.map(nameOf);
  const pairs = names.flatMap((name) =>
    names.filter((other) => other !== name).map((also) => ({ name, also })),
  );
  const alone = parts.flatMap((words) => [
    { name: nameOf(words) },
    ...postcodeReadings(gazetteer, words, false),
  ]);
  return [...pairs, ...alone];
}
