import { describe, expect, it } from 'vitest';
import { rankTest } from '../../../../src/tools/bench/timing/rank-test';

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => at + from);

describe('the rank test', () => {
  it('tells samples apart that lie apart, whichever comes first', () => {
    expect(rankTest(numbers(40), numbers(40, 40))).toBeLessThan(1e-9);
    expect(rankTest(numbers(40, 40), numbers(40))).toBeLessThan(1e-9);
  });

  it('finds nothing in equal samples, and in samples that are all one number', () => {
    expect(rankTest(numbers(40), numbers(40))).toBeCloseTo(1, 5);
    expect(rankTest(Array(80).fill(0.1), Array(80).fill(0.1))).toBe(1);
  });

  it('gives the figure of the normal approximation', () => {
    // Ranks 1 to 20 but for a shift by five: U = 112.5 of 400, ties of two at fifteen values.
    expect(rankTest(numbers(20), numbers(20, 5))).toBeCloseTo(0.0179, 3);
  });

  it('weighs ties by their middle rank', () => {
    const few = [...Array(70).fill(0), ...Array(10).fill(0.1)];
    const more = [...Array(60).fill(0), ...Array(20).fill(0.1)];
    expect(rankTest(few, more)).toBeGreaterThan(0.03);
    expect(rankTest(few, more)).toBeLessThan(0.06);
  });
});
