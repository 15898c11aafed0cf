import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNullLast } from '../../../src/core/suggestions/offer-order';

it('numbers come in their order, and what is not known comes last', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(9))), (numbers) => {
      const known = numbers.filter((each) => each !== null).toSorted((one, other) => one - other);
      const unknown = numbers.filter((each) => each === null);
      expect(numbers.toSorted(compareNullLast)).toEqual([...known, ...unknown]);
    }),
  );
});
