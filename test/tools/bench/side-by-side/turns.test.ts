import { expect, it } from 'vitest';
import { turnedBy } from '../../../../src/tools/bench/side-by-side/turns';

it('the order turns by one each round, and comes round', () => {
  const orders = [0, 1, 2, 3].map((round) => turnedBy(['a', 'b', 'c'], round).join(''));
  expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
});

it('no subject is no order', () => {
  expect(turnedBy([], 3)).toEqual([]);
});
