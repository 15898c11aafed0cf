import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, withoutTrailing } from '../../src/core/address-key';

it('takes addresses for one that differ only in slashes at the end', () => {
  expect(addressKey('https://pad.example//')).toBe(addressKey('https://pad.example'));
  expect(addressKey('https://pad.example/p')).not.toBe(addressKey('https://pad.example/'));
});

describe('a text without the signs at its end', () => {
  it.each([
    ['a/b//', /\//, 'a/b'],
    ['//', /\//, ''],
    ['', /\//, ''],
    ['a\u{E0041}\u{E0042}', /\p{C}/u, 'a'],
    ['a😀', /\p{C}/u, 'a😀'],
    ['a\ud800', /\p{C}/u, 'a'],
    ['a;b', /;/, 'a;b'],
  ])('%j', (text, sign, bare) => {
    expect(withoutTrailing(text, sign)).toBe(bare);
  });

  it('is what a pattern says, however it is made', () => {
    const piece = fc.constantFrom('a', ';', '/', ' ', '\u200b', '\u{E0041}', '😀', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(withoutTrailing(text, /[;/\s\p{C}]/u)).toBe(text.replace(/[;/\s\p{C}]+$/u, ''));
      }),
    );
  });
});
