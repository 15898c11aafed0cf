import { describe, expect, it } from 'vitest';
import { serviceLimitOf } from '../../../src/core/offers/service-limit';
import { places } from '../../builders/places';

const aroundLyon = {
  kind: 'place',
  name: 'Lyon',
  point: places.lyon,
  radiusInKilometres: 50,
} as const;

describe('serviceLimitOf', () => {
  it('is none where the hoster says nothing, or where home is inside', () => {
    expect(serviceLimitOf(null, places.bruxelles)).toBeNull();
    expect(serviceLimitOf(aroundLyon, places.lyon)).toBeNull();
  });

  it('is the place outside of it, and where home is not known', () => {
    const limit = { key: 'serves_place', place: 'Lyon' };
    expect(serviceLimitOf(aroundLyon, places.bruxelles)).toEqual(limit);
    expect(serviceLimitOf(aroundLyon)).toEqual(limit);
  });

  it('is a circle of people wherever home is', () => {
    const limit = { key: 'serves_staff', place: '' };
    expect(serviceLimitOf({ kind: 'circle', circle: 'staff' }, places.lyon)).toEqual(limit);
  });
});
