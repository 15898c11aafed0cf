import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startSelection } from '../../../src/core/suggestions/top-items';

it('a selection has the first of all that was added, in order', () => {
  const limits = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Infinity));
  fc.assert(
    fc.property(fc.array(fc.nat(50)), limits, (numbers, limit) => {
      const selection = startSelection<number>((one, other) => one - other, limit);
      for (const number of numbers) selection.add(number);
      const sorted = numbers.toSorted((one, other) => one - other).slice(0, limit);
      expect(selection.first()).toEqual(sorted);
      expect(selection.first()).toEqual(sorted);
    }),
  );
});
