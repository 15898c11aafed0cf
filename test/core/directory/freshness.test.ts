import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/core/directory/freshness';

describe('freshness', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0, false, false],
    ['2026-10-23', '2026-11-22', 30, false, false],
    ['2026-10-22', '2026-11-22', 31, true, false],
    ['2026-09-24', '2026-11-22', 59, true, false],
    ['2026-09-23', '2026-11-22', 60, true, true],
    ['2027-01-01', '2026-11-22', 0, false, false],
    ['2024-02-28', '2024-03-01', 2, false, false],
  ])('of %s on %s: %i days, old: %s, stale: %s', (asOf, today, ageInDays, isOld, isStale) => {
    expect(freshness(asOf, today)).toEqual({ ageInDays, isOld, isStale });
  });
});
