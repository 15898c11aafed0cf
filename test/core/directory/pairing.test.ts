import { describe, expect, it } from 'vitest';
import { fresherBy, startPairs } from '../../../src/core/directory/pairing';

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

describe('the fresher of two facts', () => {
  it.each([
    { isOld: false, known: 'known', told: 'told', fresher: 'told' },
    { isOld: true, known: 'known', told: 'told', fresher: 'known' },
    { isOld: false, known: 'known', told: null, fresher: 'known' },
    { isOld: true, known: null, told: 'told', fresher: 'told' },
    { isOld: true, known: null, told: null, fresher: null },
  ])('is $fresher, of $known and $told that is old: $isOld', ({ isOld, known, told, fresher }) => {
    expect(fresherBy(isOld)(known, told)).toBe(fresher);
  });
});
