import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCharacters, plainText } from '../../../src/core/text/plain-text';

describe('plainText', () => {
  it.each([
    ['  Un\n\tpad \u00a0 pour\r\nvous ', 'Un pad pour vous'],
    ['a\u202Eb\u2066c\u0000d', 'a b c d'],
    ['\u200F\n', null],
    ['', null],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('makes %j %j', (raw, text) => {
    expect(plainText(raw, 100)).toBe(text);
  });

  it('cuts what is longer, and says so', () => {
    expect(plainText('abcdef', 6)).toBe('abcdef');
    expect(plainText('abcdefg', 6)).toBe('abcde…');
    expect(plainText('abcd efg', 6)).toBe('abcd…');
  });

  it('always fits, on one line, without half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 20 }),
        (raw, longest) => {
          const text = plainText(raw, longest);
          if (text === null) return;
          expect(text.length).toBeLessThanOrEqual(longest);
          expect(text).toBe(text.trim());
          expect(controlCharacters.test(text)).toBe(false);
          expect(text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
