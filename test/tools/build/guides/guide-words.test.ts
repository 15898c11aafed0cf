import { describe, expect, it } from 'vitest';
import { sentencesIn, wordsPath } from '../../../../src/tools/build/guides/guide-words';
import { interfaceLanguages } from '../../../../src/tools/locales';
import { guideWords } from '../../../builders/guides';

describe('the sentences of the guides', () => {
  it('are read of every language of the interface, the one that has all of them first', () => {
    const [first, ...others] = guideWords.map(({ language }) => language);
    expect(first).toBe('fr');
    expect([first, ...others].toSorted()).toEqual(interfaceLanguages());
  });

  it('are named by file and key, and say who speaks instead', () => {
    const dutch = guideWords.find(({ language }) => language === 'nl');
    expect(dutch?.fallsBackTo).toEqual(['en', 'fr']);
    expect(dutch?.sentences['gmail/left_behind']).toMatch(/^Filters/);
    expect(guideWords[0]?.sentences['software/etherpad/how']).toMatch(/^Ouvrez un pad vide/);
  });

  it('are flat: anything else is refused with the path of its file', () => {
    const path = wordsPath('nl', 'software/etherpad');
    expect(path).toBe('assets/_locales/nl/guides/software/etherpad.json');
    expect(sentencesIn('{"how":"Open."}', path)).toEqual({ how: 'Open.' });
    for (const text of ['{"how":{"message":"Open."}}', '["Open."]', '1']) {
      expect(() => sentencesIn(text, path), text).toThrow(path);
    }
  });
});
