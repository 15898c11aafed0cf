import type { Point } from '../geo/distance';
import { foldWords } from '../text/fold';

/** An entry of the gazetteer. */
export type Town = {
  /** The country, ISO 3166-1, two capital letters. */
  country: string;
  /** The code of the département, canton or province. */
  admin: string;
  /** The name of the département, canton or province. */
  adminName: string;
  name: string;
  /** The town's names in other languages. */
  alternatives: readonly string[];
  kind: 'town' | 'arrondissement' | 'former';
  /** The postcodes of the town; `a~b` stands for all from a to b. */
  postcodes: readonly string[];
  point: Point;
  population: number;
  /**
   * The INSEE code in France (of a former commune: that of the commune it became part of);
   * elsewhere `admin:folded name:first postcode`.
   */
  code: string;
  /** The name of the commune that a former commune became part of; absent for any other town. */
  partOf?: string;
};

/**
 * Folds a town's name to one word, however it is written: `St-Étienne`, `saint etienne`, `13ème`,
 * `13e`.
 */
export function foldTown(text: string): string {
  return foldTownWords(text).join('');
}

const isOrdinal = /^\d+(?:er|ere|eme|ieme)$/;

/**
 * Folds a town's name word by word, however it is written: `St-Étienne`, `saint etienne`, `13ème`,
 * `13e`.
 */
export function foldTownWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .map((word) => {
      if (word === 'st') return 'saint';
      if (word === 'ste') return 'sainte';
      return isOrdinal.test(word) ? `${Number.parseInt(word, 10)}e` : word;
    });
}

/** The code that identifies a town without an INSEE code: `admin:folded name:first postcode`. */
export function townCode(town: Omit<Town, 'code'>): string {
  const firstPostcode = town.postcodes[0]?.split('~')[0] ?? '';
  return `${town.admin}:${foldTown(town.name)}:${firstPostcode}`;
}

/** The three French cities with arrondissements: their INSEE codes from, to, and the city's. */
const arrondissements = [
  { from: 13201, to: 13216, city: '13055' },
  { from: 69381, to: 69389, city: '69123' },
  { from: 75101, to: 75120, city: '75056' },
] as const;

/** The key of a town's commune, `country:code`; an arrondissement counts as its city. */
export function communeKey(country: string, code: string): string {
  const number = country === 'FR' ? Number(code) : Number.NaN;
  const inCity = arrondissements.find(({ from, to }) => number >= from && number <= to);
  return `${country}:${inCity?.city ?? code}`;
}
