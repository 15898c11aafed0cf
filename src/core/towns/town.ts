import type { Point } from '../geo/distance';
import { foldWords } from '../text/fold';

/** An entry of the gazetteer. */
export type Town = {
  /** ISO 3166-1, two capital letters. */
  country: string;
  /** Code and name of the département, canton or province. */
  admin: string;
  adminName: string;
  name: string;
  /** Names in other languages. */
  alternatives: readonly string[];
  kind: 'town' | 'arrondissement' | 'former';
  /** Postcodes; `a~b` stands for all from a to b. */
  postcodes: readonly string[];
  point: Point;
  population: number;
  /** INSEE code in France (of a former commune: that of the commune it became part of). */
  code: string;
  /** Of a former commune: the name of the one it became part of. */
  partOf?: string;
};

/** A town's name as one word, however it is written: `St-Étienne`, `saint etienne`, `13ème`, `13e`. */
export function foldTown(text: string): string {
  return foldTownWords(text).join('');
}

const isOrdinal = /^\d+(?:er|ere|eme|ieme)$/;

/** The same, word by word. */
export function foldTownWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .map((word) => {
      if (word === 'st') return 'saint';
      if (word === 'ste') return 'sainte';
      return isOrdinal.test(word) ? `${Number.parseInt(word, 10)}e` : word;
    });
}

/** What identifies a town where there is no INSEE code: `admin:folded name:first postcode`. */
export function townCode(town: Omit<Town, 'code'>): string {
  const firstPostcode = town.postcodes[0]?.split('~')[0] ?? '';
  return `${town.admin}:${foldTown(town.name)}:${firstPostcode}`;
}

/** The three French cities with arrondissements: INSEE codes from, to, and the city's. */
const arrondissements = [
  { from: 13201, to: 13216, city: '13055' },
  { from: 69381, to: 69389, city: '69123' },
  { from: 75101, to: 75120, city: '75056' },
] as const;

/** `country:code` of the town; an arrondissement counts as its city. */
export function communeKey(country: string, code: string): string {
  const number = country === 'FR' ? Number(code) : Number.NaN;
  const inCity = arrondissements.find(({ from, to }) => number >= from && number <= to);
  return `${country}:${inCity?.city ?? code}`;
}
