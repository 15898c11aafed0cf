import { describe, expect, it } from 'vitest';
import { communeOfCedex } from '../../../src/core/towns/cedex';
import type { TownPack } from '../../../src/core/towns/pack';

const pack = {
  cedex: [
    ['01001', '01069', '01053'],
    ['13020', '13020', '13055'],
  ],
} as unknown as TownPack;

describe('the commune of a CEDEX', () => {
  it.each([
    ['01001', '01053'],
    ['01030', '01053'],
    ['01069', '01053'],
    ['13020', '13055'],
  ])('is that of its range, its ends included: %s', (code, commune) => {
    expect(communeOfCedex(pack, code)).toBe(commune);
  });

  it.each(['01000', '01070', '13019', '13021', '1001', '010300', '01 01', ''])(
    'is none for %j',
    (code) => {
      expect(communeOfCedex(pack, code)).toBeUndefined();
    },
  );
});
