import { describe, expect, it } from 'vitest';
import { medianOf, pairedRatio } from '../../../../src/tools/bench/side-by-side/samples';

const samplesOf = (...numbers: (number | undefined)[]) =>
  numbers.map((painted) => (painted === undefined ? {} : { painted }));

describe('the median of a figure', () => {
  it('is over the rounds that have it', () => {
    expect(medianOf(samplesOf(9, undefined, 1, 5), 'painted')).toBe(5);
  });

  it('is none where no round has it', () => {
    expect(medianOf(samplesOf(undefined), 'painted')).toBeUndefined();
  });
});

describe('the ratio of two subjects', () => {
  it('is the median of the ratios of rounds, not the ratio of medians', () => {
    // One slow spell hits both: medians alone would give 20 / 10.
    const own = samplesOf(30, 300, 20, 20, 15);
    const ground = samplesOf(10, 100, 10, 20, 5);
    expect(pairedRatio(own, ground, 'painted')).toBe(3);
  });

  it('leaves out rounds that one of them has not, or in which the ground cost nothing', () => {
    const own = samplesOf(8, undefined, 8, 8);
    const ground = samplesOf(4, 1, undefined, 0);
    expect(pairedRatio(own, ground, 'painted')).toBe(2);
  });

  it('is none where no round has both', () => {
    expect(pairedRatio(samplesOf(1), [], 'painted')).toBeUndefined();
  });
});
