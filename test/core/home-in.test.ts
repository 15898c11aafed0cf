import { describe, expect, it } from 'vitest';
import { homeIn } from '../../src/core/home-in';
import type { Town } from '../../src/core/town';
import { places } from './builders';

const lyon: Town = {
  country: 'FR',
  admin: '69',
  adminName: 'Rhône',
  name: 'Lyon',
  alternatives: [],
  kind: 'town',
  postcodes: ['69001', '69002'],
  point: places.lyon,
  population: 522_250,
  code: '69123',
};

describe('homeIn', () => {
  it('keeps what ranking needs, and a label that tells homonyms apart', () => {
    expect(homeIn(lyon)).toEqual({
      country: 'FR',
      code: '69123',
      point: places.lyon,
      label: 'Lyon (Rhône)',
    });
  });

  it('has no empty brackets where the area has no name', () => {
    expect(homeIn({ ...lyon, adminName: '' }).label).toBe('Lyon');
  });
});
