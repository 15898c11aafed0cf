import { expect, it } from 'vitest';
import { isPlainObject } from '../../src/core/plain-object';

it('takes what JSON calls an object, and neither null nor an array', () => {
  expect([{}, { a: 1 }, null, [], 'text', 1, undefined].map(isPlainObject)).toEqual([
    true,
    true,
    ...Array(5).fill(false),
  ]);
});
