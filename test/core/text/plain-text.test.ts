import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, unshowable } from '../../../src/core/text/plain-text';

describe('plainText', () => {
  it.each([
    ['  Un\n\tpad \u00a0 pour\r\nvous ', 'Un pad pour vous'],
    ['a\u202Eb\u2066c\u0000d', 'a b c d'],
    ['\u200F\n', null],
    ['', null],
    ['👩‍👩‍👧', null],
    ['Chat 👩‍👩‍👧 ❤️', 'Chat 👩👩👧 ❤'],
    ['\u200b\u2060', null],
    ['Frama\u200bsoft', 'Framasoft'],
    [`Z${'\u0301'.repeat(116)}algo`, 'Z\u0301\u0301algo'],
    ['🏴\u{e0067}\u{e0062}\u{e007f} Nord', '🏴 Nord'],
    ['…', null],
    ['\u{13441}', null],
    ['Frama\u{13441}soft', 'Framasoft'],
    [`\u1000${'\u1039\u1000'.repeat(50)}`, '\u1000\u1039\u1000\u1039\u1000'],
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
          expect(unshowable(text)).toBeUndefined();
          expect(text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a text of strangers', () => {
  it.each([
    ['\u200b'],
    ['a\u200bb'],
    ['a\u200db'],
    ['a\u2060b'],
    ['a\u00adb'],
    ['a\u3164b'],
    ['a\u2800b'],
    ['a\ufeffb'],
    ['a\u{e0041}b'],
    ['a\ufe0fb'],
    ['a\u{e0100}b'],
    ['a\u202eb'],
    ['a\u061cb'],
    ['a\u2028b'],
    ['a\u0000b'],
    ['a\u009fb'],
    ['a\u0301\u0301\u0301'],
    ['\u{13441}'],
    ['Frama\u{13442}soft'],
    ['\u{1242b}'.repeat(9)],
    ['a\ufdfd'],
    ['a\u2e3b'],
    ['\u0378a'],
    [`\u1000${'\u1039\u1000'.repeat(3)}`],
    [`\u1780${'\u17d2\u1780'.repeat(50)}`],
    ['\u2800'],
    ['!?'],
    [''],
  ])('%j is not shown as it stands', (text) => {
    expect(unshowable(text)).toBeTypeOf('string');
  });

  it.each([
    'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    'Ελληνικά',
    'Українська',
    'עברית',
    '日本語 한국어',
    'မန္တလေး',
    'ភាសាខ្មែរ',
    'ქართული',
    '→ 10 € ✓',
  ])('%j is, in its script', (text) => {
    expect(unshowable(text)).toBeUndefined();
    expect(plainText(text, 100)).toBe(text);
  });

  it.each(['Framasoft', '24ème', 'Nguyễn', 'क्षि', 'Île ☕', 'مجموعة', '1984', 'a\u0301\u0302'])(
    '%j is',
    (text) => {
      expect(unshowable(text)).toBeUndefined();
    },
  );

  it('is never shown with a character that has the property of being unseen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x10ffff }), (code) => {
        const sign = String.fromCodePoint(code);
        const isUnseen =
          /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(sign);
        if (isUnseen) expect(unshowable(`a${sign}b`)).toBeTypeOf('string');
        expect(plainText(`a${sign}b`, 20) ?? 'a').toSatisfy(
          (text: string) => unshowable(text) === undefined,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
