import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRefresh } from '../../../src/core/refresh/next-refresh';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const anyInstant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('nextRefresh', () => {
  it('is a whole minute of the next day, whatever the hour and the chance', () => {
    fc.assert(
      fc.property(anyInstant, chance, (now, luck) => {
        const next = nextRefresh(now, luck);
        const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
        expect(next).toBeGreaterThan(now);
        expect(day(next)).toBe(day(now + 86_400_000));
        expect(next % 60_000).toBe(0);
      }),
    );
  });

  it('can be any minute', () => {
    const minutes = Array.from({ length: 1440 }, (_, minute) =>
      nextRefresh(0, (minute + 0.5) / 1440),
    );
    expect(new Set(minutes).size).toBe(1440);
  });
});
