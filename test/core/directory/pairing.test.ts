import { describe, expect, it } from 'vitest';
import { isSameSeat, startPairs } from '../../../src/core/directory/pairing';
import { aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

describe('pairs', () => {
  it('know the partner of each, and who is taken', () => {
    const pairs = startPairs<string, number>();
    pairs.join('one', 1);
    expect([pairs.partnerOf('one'), pairs.partnerOf('two')]).toEqual([1, undefined]);
    expect([pairs.isTaken(1), pairs.isTaken(2)]).toEqual([true, false]);
  });

  it('do nothing where there is nobody to pair with', () => {
    const pairs = startPairs<string, number>();
    pairs.join('one', undefined);
    expect(pairs.partnerOf('one')).toBeUndefined();
  });
});

describe('the place of a hoster, told twice', () => {
  const { lat, lon } = places.lyon;

  it.each([
    ['the same within 30 km', 29, true],
    ['another one beyond', 31, false],
  ])('is %s', (_what, kilometres, isSame) => {
    const away = aSeat({ lat: lat + kilometres / 111.2, lon });
    expect(isSameSeat(aSeat(places.lyon), away)).toBe(isSame);
  });
});
