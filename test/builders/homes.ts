import fc from 'fast-check';
import type { Home } from '../../src/core/towns/home';
import { places } from './places';

export const marseille: Home = {
  country: 'FR',
  code: '13055',
  point: places.marseille,
  label: 'Marseille (Bouches-du-Rhône)',
};

export const strasbourg: Home = {
  country: 'FR',
  code: '67482',
  point: places.strasbourg,
  label: 'Strasbourg (Bas-Rhin)',
};

export function aHome(changes: Partial<Home> = {}): Home {
  return { ...marseille, ...changes };
}

/** No home now and then, so that answers without one are tried too. */
export const anyHome: fc.Arbitrary<Home | null> = fc.option(
  fc
    .record({
      country: fc.constantFrom('FR', 'BE', 'CH'),
      point: fc.constantFrom(...Object.values(places)),
    })
    .map((home) => aHome(home)),
  { freq: 5 },
);
