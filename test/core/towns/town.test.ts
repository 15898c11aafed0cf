import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeKey, townCode } from '../../../src/core/towns/town';
import { lyon } from '../../builders/towns';

describe('communeKey', () => {
  it('counts every arrondissement as its city, and no other commune', () => {
    const cities = new Map([
      ...Array.from({ length: 16 }, (_, index) => [String(13201 + index), 'FR:13055'] as const),
      ...Array.from({ length: 9 }, (_, index) => [String(69381 + index), 'FR:69123'] as const),
      ...Array.from({ length: 20 }, (_, index) => [String(75101 + index), 'FR:75056'] as const),
    ]);
    const codes = Array.from({ length: 98_900 }, (_, number) => String(number).padStart(5, '0'));
    const wrong = codes.filter(
      (code) => communeKey('FR', code) !== (cities.get(code) ?? `FR:${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves codes of Corsica and of other countries as they are', () => {
    expect(communeKey('FR', '2A004')).toBe('FR:2A004');
    expect(communeKey('BE', '75101')).toBe('BE:75101');
    expect(communeKey('BE', 'BRU:bruxelles:1000')).toBe('BE:BRU:bruxelles:1000');
  });
});

describe('townCode', () => {
  it('is made of the admin, the folded name and the first postcode', () => {
    const town = { ...lyon, admin: 'VD', name: 'St-Prex', postcodes: ['1162', '1163'] };
    expect(townCode(town)).toBe('VD:saintprex:1162');
  });

  it('takes the start of a range of postcodes, and nothing where there are none', () => {
    expect(townCode({ ...lyon, postcodes: ['1203~1211'] })).toBe('69:lyon:1203');
    expect(townCode({ ...lyon, postcodes: [] })).toBe('69:lyon:');
  });

  it('does not depend on how the name is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ST', 'St', 'Saint'),
        fc.constantFrom('-', ' ', "'"),
        (st, gap) => {
          expect(townCode({ ...lyon, name: `${st}${gap}Genis` })).toBe('69:saintgenis:69001');
        },
      ),
    );
  });
});
