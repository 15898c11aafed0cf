import type { Town } from '../../src/core/towns/town';
import { places } from './places';

/** A town that is nothing special. */
export const lyon: Town = {
  country: 'FR',
  admin: '69',
  adminName: 'Rhône',
  name: 'Lyon',
  alternatives: [],
  kind: 'town',
  postcodes: ['69001', '69002'],
  point: places.lyon,
  population: 520_774,
  code: '69123',
};

/** A town of the Bouches-du-Rhône; its code follows its name. */
export function aTown(changes: Partial<Town> = {}): Town {
  const name = changes.name ?? 'Marseille';
  return {
    country: 'FR',
    admin: '13',
    adminName: 'Bouches-du-Rhône',
    name,
    alternatives: [],
    kind: 'town',
    postcodes: ['13001~13016'],
    point: places.marseille,
    population: 870_000,
    code: `code of ${name}`,
    ...changes,
  };
}

/** A line of a gazetteer. */
export function aTownLine(
  changes: Partial<Record<keyof typeof ordinaryTown, string>> = {},
): string {
  return Object.values({ ...ordinaryTown, ...changes }).join('\t');
}

const ordinaryTown = {
  country: 'FR',
  admin: '69',
  name: 'Lyon',
  alternatives: '',
  kind: '',
  postcodes: '69001',
  lat: '45.764',
  lon: '4.836',
  population: '1000',
  code: '69123',
};
