import { describe, expect, it } from 'vitest';
import { fresherBy, isOlder } from '../../../src/core/directory/fresher';

describe('isOlder', () => {
  it.each([
    ['2026', '2026-11', false],
    ['2026-10-31', '2026-11', true],
    ['2026-11', '2026-11-22', false],
    ['2025', '2026-11-22', true],
    [null, '2026', true],
    ['2026', null, false],
    [null, null, false],
  ])('%s before %s: %s', (one, other, expected) => {
    expect(isOlder(one, other)).toBe(expected);
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
