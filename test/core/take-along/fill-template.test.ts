import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillAddress, fillWords, plainPart } from '../../../src/core/take-along/fill-template';

describe('fillAddress', () => {
  it('puts a part into the code of addresses, once', () => {
    const parts = { q: 'caf%C3%A9+noir', id: 'a-b_1' };
    expect(fillAddress('https://x.example/{id}?q={q}', parts)).toBe(
      'https://x.example/a-b_1?q=caf%C3%A9%20noir',
    );
  });

  it('leaves a part with a plus as it stands', () => {
    expect(fillAddress('https://x.example/{+path}.rss', { path: 'r/a%20b/c' })).toBe(
      'https://x.example/r/a%20b/c.rss',
    );
  });

  it('leaves out what stands in brackets where a part of it is not known', () => {
    const template = 'https://x.example[/u/{account}]/d/{id}';
    expect(fillAddress(template, { id: '1' })).toBe('https://x.example/d/1');
    expect(fillAddress(template, { id: '1', account: '2' })).toBe('https://x.example/u/2/d/1');
  });

  it('lets no part leave its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (part) => {
        const { origin, pathname, hash } = new URL(
          fillAddress('https://x.example/s?q={q}', { q: encodeURIComponent(part) }),
        );
        expect([origin, pathname, hash]).toEqual(['https://x.example', '/s', '']);
      }),
    );
  });
});

describe('fillWords', () => {
  it('writes the words as people do', () => {
    expect(fillWords('{lat}, {q}', { lat: '1.5', q: 'a%20%26+b' })).toBe('1.5, a & b');
  });
});

describe('plainPart', () => {
  it('reads what is in code, and never throws at what is not', () => {
    expect(plainPart({ a: 'x%26y&z' }, 'a')).toBe('x&y&z');
    expect(plainPart({ a: '100%' }, 'a')).toBe('100%');
    expect(plainPart({}, 'a')).toBe('');
  });
});
