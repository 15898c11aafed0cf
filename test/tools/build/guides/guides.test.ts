import { expect, it } from 'vitest';
import { guides } from '../../../../src/core/guides';
import { faultLines } from '../../../../src/tools/build/guides/guides';
import { guideWords } from '../../../builders/guides';

it('all guides may be packaged', () => {
  expect(faultLines(guides, guideWords)).toEqual([]);
});

it('a guide that is not right is named by file, field and one sentence', () => {
  const wrong = guides.map((guide) =>
    guide.service === 'google-keep' ? { ...guide, asOf: 'now' } : guide,
  );
  expect(faultLines(wrong, guideWords)).toEqual([
    'src/core/guides/google/google-keep.ts: asOf: "now" is no month: write YYYY-MM.',
  ]);
});

it('a guide that names a sentence that there is not is named too, with the file to write it in', () => {
  const wrong = guides.map((guide) =>
    guide.service === 'google-keep'
      ? { ...guide, farewell: 'google-keep/farewel' as const }
      : guide,
  );
  expect(faultLines(wrong, guideWords)).toEqual([
    'src/core/guides/google/google-keep.ts: farewell: assets/_locales/fr/guides/google-keep.json: farewel is missing: write it.',
  ]);
});
