import type { Point } from '../geo/distance';
import { foldTown } from './fold-town';

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

/** The code that identifies a town without an INSEE code: `admin:folded name:first postcode`. */
export function townCode(town: Omit<Town, 'code'>): string {
  const firstPostcode = town.postcodes[0]?.split('~')[0] ?? '';
  return `${town.admin}:${foldTown(town.name)}:${firstPostcode}`;
}
