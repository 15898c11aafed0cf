import { describe, expect, it } from 'vitest';
import {
  packagedExports,
  packagedImports,
  thingPatterns,
} from '../../../src/core/take-along/packaged-exports';
import type { ServiceExport } from '../../../src/core/take-along/service-export';

const fact = { source: 'a page', asOf: '2026', confidence: 'high' } as const;
const big: ServiceExport = {
  service: 'big-docs',
  pages: [
    {
      thing: 'document',
      pages: ['https://big.example/d/{id}', 'https://big.example/old/{id}'],
      ways: [{ formats: ['odt'], as: 'file', template: 'https://big.example/{id}.odt' }],
      ...fact,
    },
  ],
};

describe('what the package has', () => {
  it('is the patterns and the ways of a service, without the sources', () => {
    const [page, ...others] = packagedExports(big);
    expect(others).toEqual([]);
    expect(page).toEqual({
      thing: 'document',
      patterns: [expect.any(String), expect.any(String)],
      ways: big.pages[0]?.ways,
    });
  });

  it('is the ways into software, by id and name, without the sources', () => {
    const ways = [{ formats: ['html'], how: 'bring_etherpad' }] as const;
    expect(packagedImports([{ software: ['etherpad'], ways, ...fact }])).toEqual([
      { software: ['etherpad', 'Etherpad'], ways },
    ]);
  });

  it('is one pattern for pages in a row that show the same thing, on the card', () => {
    const twice = [...packagedExports(big), ...packagedExports(big)];
    const [[thing, pattern] = [], ...others] = thingPatterns(twice);
    expect(others).toEqual([]);
    expect(thing).toBe('document');
    const told = new RegExp(pattern ?? '');
    expect(told.test('https://big.example/d/1')).toBe(true);
    expect(told.test('https://big.example/old/1')).toBe(true);
    expect(told.test('https://big.example/new/1')).toBe(false);
  });
});
