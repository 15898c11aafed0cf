import fc from 'fast-check';
import type { Body, Filters } from '../../src/core/suggestions/filters';

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  noAccount: fc.boolean(),
  freeOfCharge: fc.boolean(),
  chatonsOnly: fc.boolean(),
  countries: fc.subarray(['BE', 'CH', 'FR']),
  bodies: fc.subarray<Body>(['association', 'company']),
  onlySeen: fc.boolean(),
});
