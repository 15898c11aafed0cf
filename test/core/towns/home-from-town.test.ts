import { describe, expect, it } from 'vitest';
import { homeIn } from '../../../src/core/towns/home-from-town';
import { places } from '../../builders/places';
import { lyon } from '../../builders/towns';

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
