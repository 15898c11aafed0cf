import { expect, it } from 'vitest';
import { isFar } from '../../../src/core/geo/far-kilometres';

it('a hoster is far beyond 150 km', () => {
  expect([0, 150, 150.1].map(isFar)).toEqual([false, false, true]);
});
