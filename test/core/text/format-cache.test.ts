import { expect, it, vi } from 'vitest';
import { formatCache } from '../../../src/core/text/format-cache';

it('makes what formats in a language once for each language', () => {
  const make = vi.fn((language: string) => ({ language }));
  const format = formatCache(make);
  expect(format('fr')).toBe(format('fr'));
  expect([format('en').language, format('fr').language]).toEqual(['en', 'fr']);
  expect(make).toHaveBeenCalledTimes(2);
});
