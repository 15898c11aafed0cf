import { describe, expect, it } from 'vitest';
import { plainPart } from '../../../src/core/take-along/fill-template';
import { readParts } from '../../../src/core/take-along/read-parts';

describe('readParts', () => {
  it.each([
    [{ zoom: '17' }, '17'],
    [{}, '16'],
    // A satellite view tells its height: a street, a country.
    [{ metres: '900' }, '17'],
    [{ metres: '1000000' }, '7'],
    [{ metres: '0' }, '19'],
    [{ metres: '99999999' }, '1'],
  ])('reads the zoom of a map: %j', (found, zoom) => {
    expect(readParts(found, 'fr').zoom).toBe(zoom);
  });

  it.each([
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['en', 'en'],
    ['de', 'en'],
  ])('writes addresses in French or English to readers of %s', (language, code) => {
    expect(readParts({}, language).language).toBe(code);
  });

  it('reads codes of languages, and says nothing where a code alone would mislead', () => {
    expect(readParts({ from: 'en-US', to: 'pt-BR' }, 'fr')).toMatchObject({ from: 'en', to: 'pt' });
    expect(readParts({ from: '-', to: 'zh-TW' }, 'fr')).toMatchObject({ from: 'auto' });
    expect(readParts({ to: 'zh-TW' }, 'fr').to).toBeUndefined();
  });

  it('keeps the name of a place in one cell of a table', () => {
    const parts = readParts({ name: 'Caf%C3%A9+%22A%22,+B%0Ac%26d' }, 'fr');
    expect(plainPart(parts, 'name')).toBe('Café A B c&d');
  });
});
