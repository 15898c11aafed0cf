import { describe, expect, it } from 'vitest';
import { formatHoster } from '../../../src/tools/hosters/format';
import { readHosterFiles } from '../../../src/tools/hosters/read';
import { aCuratedFile, aCuratedHoster } from '../../builders/curated';

describe('formatHoster', () => {
  it('writes the fields in one order, however they stood, and changes nothing the second time', () => {
    const record = aCuratedHoster();
    const backwards = Object.fromEntries(Object.entries(record).toReversed());
    const once = formatHoster(aCuratedFile(backwards));
    expect(once).toBe(`${JSON.stringify(record, null, 2)}\n`);
    expect(formatHoster({ ...aCuratedFile(), text: once })).toBe(once);
  });

  it('leaves alone a file that the build refuses', () => {
    const misspelt = aCuratedFile({ ...aCuratedHoster(), websit: 'x' });
    expect(formatHoster(misspelt)).toBe(misspelt.text);
    expect(formatHoster({ ...misspelt, text: '{,}' })).toBe('{,}');
  });
});

describe('the files of the curated hosters', () => {
  it('are as the formatter writes them', () => {
    const wrong = readHosterFiles()
      .filter((file) => formatHoster(file) !== file.text)
      .map(({ path }) => `Run npm run fix: it formats ${path}`);
    expect(wrong).toEqual([]);
  });
});
