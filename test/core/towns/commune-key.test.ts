import { describe, expect, it } from 'vitest';
import { communeKey } from '../../../src/core/towns/commune-key';

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
