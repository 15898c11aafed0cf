import { expect, it } from 'vitest';
import { guides } from '../../../src/core/guides';
import { googleKeep } from '../../../src/core/guides/google/google-keep';
import { faultLines } from '../../../src/tools/build/guides';

it('all guides may be packaged', () => {
  expect(faultLines(guides)).toEqual([]);
});

it('a guide that is not right is named by file, field and one sentence', () => {
  expect(faultLines([{ ...googleKeep, asOf: 'now' }])).toEqual([
    'src/core/guides/google/google-keep.ts: asOf: "now" is no month: write YYYY-MM.',
  ]);
});
