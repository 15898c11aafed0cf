import { expect, it } from 'vitest';
import { runBetween } from '../../../../src/tools/bench/side-by-side/extension-clock';

const before = new Map([
  [1, 10],
  [2, 50],
]);
const after = new Map([
  [1, 15],
  [2, 90],
  [3, 7],
]);

it('counts what processes ran between two readings, and all that a new one ran', () => {
  expect(runBetween(before, after, [1, 3])).toBe(12);
});

it('says nothing where no process was read', () => {
  expect(runBetween(before, new Map(), [1])).toBeUndefined();
  expect(runBetween(before, after, [4])).toBeUndefined();
});
