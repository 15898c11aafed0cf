import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLinks, readSite } from '../../../src/core/federation/file-addresses';

describe('readSite', () => {
  it('takes an address as it stands, without a word', () => {
    const warnings: string[] = [];
    expect(readSite('a.b', 'https://a.example/', warnings)).toBe('https://a.example/');
    expect(warnings).toEqual([]);
  });

  it('makes a web address or nothing of whatever is written, and warns a hundred times at most', () => {
    const pieces = fc.constantFrom(
      '//',
      'a',
      '.',
      'example',
      '@',
      ':',
      '/',
      ' ',
      '#',
      'https://',
      'é',
    );
    const texts = fc.array(pieces, { maxLength: 9 }).map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (written) => {
        const warnings = Array<string>(100).fill('');
        const site = readSite('a.b', written, warnings);
        expect(warnings).toHaveLength(100);
        if (site !== null) expect(new URL(site).username + new URL(site).password).toBe('');
        expect(site === null || /^https?:/.test(site)).toBe(true);
      }),
    );
  });
});

describe('firstLinks', () => {
  it('reads each link once, however it is written, and no more than wanted', () => {
    const raw = ['//a.example/x', 'https://a.example/x', 'a.example/y', 'nothing', 'b.example/z'];
    const read = (most: number) => firstLinks(raw, most, []).map(({ address }) => address);
    expect(read(9)).toEqual(['https://a.example/x', 'https://a.example/y', 'https://b.example/z']);
    expect(read(2)).toEqual(['https://a.example/x', 'https://a.example/y']);
  });
});
