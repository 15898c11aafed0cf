import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filledBy,
  type GuideText,
  type GuideWords,
  hasText,
  keysOf,
  placeholdersIn,
  sayText,
} from '../../../src/core/guides/guide-text';

const words = (language: string, sentences: GuideWords['sentences']): GuideWords => ({
  language,
  fallsBackTo: [],
  sentences,
});

const dutch = words('nl', { 'a/copy': 'Vink {products} aan in {program}.' });
const english = words('en', {
  'a/copy': 'Tick {products} in {program}.',
  'a/drive': '“Drive”',
  'a/mail': '“Mail”',
  'a/plain': 'Nothing.',
});
const copy: GuideText = {
  key: 'a/copy',
  names: { program: 'Takeout' },
  parts: { products: ['a/drive', 'a/mail'] },
};

describe('a text of a guide', () => {
  it('is the sentence of its key, with names and other sentences filled in', () => {
    expect(sayText('a/plain', [english])).toEqual({ text: 'Nothing.', language: 'en' });
    expect(sayText(copy, [english])).toEqual({
      text: 'Tick “Drive”, “Mail” in Takeout.',
      language: 'en',
    });
  });

  it('is said in the first language that has all of it: no sentence is in two languages', () => {
    expect(sayText('a/plain', [dutch, english]).language).toBe('en');
    expect(hasText(dutch, copy)).toBe(false);
    expect(sayText(copy, [dutch, english]).language).toBe('en');
    const whole = words('nl', { ...dutch.sentences, 'a/drive': 'Drive', 'a/mail': 'Gmail' });
    expect(hasText(whole, copy)).toBe(true);
    expect(sayText(copy, [whole, english])).toEqual({
      text: 'Vink Drive, Gmail aan in Takeout.',
      language: 'nl',
    });
  });

  it('that no language has is an error of the build', () => {
    expect(() => sayText('a/none', [dutch, english])).toThrow('a/none');
  });

  it('knows its keys and what it fills in', () => {
    expect(keysOf(copy)).toEqual(['a/copy', 'a/drive', 'a/mail']);
    expect(keysOf('a/plain')).toEqual(['a/plain']);
    expect(filledBy(copy)).toEqual(['products', 'program']);
    expect(filledBy('a/plain')).toEqual([]);
  });

  it('is filled in once: what a name holds is no placeholder', () => {
    const text: GuideText = { key: 'a/x', names: { one: '{two}', two: '$&' } };
    const said = sayText(text, [words('en', { 'a/x': '{one} {two} {three}' })]);
    expect(said.text).toBe('{two} $& {three}');
  });
});

it('placeholders are found wherever they stand, each once', () => {
  const name = fc.stringMatching(/^[a-z_]{1,8}$/);
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const sentence = names.map((each) => `x {${each}}`).join(' ');
      expect(placeholdersIn(sentence)).toEqual([...new Set(names)].toSorted());
    }),
  );
});
