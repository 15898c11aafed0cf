import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseKilometres } from '../../../src/core/geo/coarse-kilometres';

const anyKilometres = fc.double({ min: 0, max: 20_016, noNaN: true });

describe('coarseKilometres', () => {
  it.each([
    [0, 1],
    [0.4, 1],
    [1.6, 2],
    [7.2, 7],
    [9.6, 10],
    [12.4, 10],
    [12.6, 15],
    [44.1, 45],
    [98, 100],
    [104, 100],
    [408, 410],
    [5837, 5840],
  ])('says %d km as %d', (kilometres, said) => {
    expect(coarseKilometres(kilometres)).toBe(said);
  });

  it('never makes the farther one look nearer', () => {
    fc.assert(
      fc.property(anyKilometres, anyKilometres, (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        expect(coarseKilometres(near)).toBeLessThanOrEqual(coarseKilometres(far));
      }),
    );
  });

  it('is off by half a step at most, and a step means 1, 5 or 10 km', () => {
    fc.assert(
      fc.property(anyKilometres, (kilometres) => {
        const said = coarseKilometres(kilometres);
        const step = kilometres < 10 ? 1 : kilometres < 100 ? 5 : 10;
        expect(said % step).toBe(0);
        expect(said).toBeGreaterThanOrEqual(1);
        if (kilometres >= 1) expect(Math.abs(said - kilometres)).toBeLessThanOrEqual(step / 2);
      }),
    );
  });

  it('says what was said before in the same way', () => {
    fc.assert(
      fc.property(anyKilometres, (kilometres) => {
        const said = coarseKilometres(kilometres);
        expect(coarseKilometres(said)).toBe(said);
      }),
    );
  });
});
