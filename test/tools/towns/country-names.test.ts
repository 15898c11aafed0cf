import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/core/text/fold';
import { linesOf, readData } from '../../../src/tools/towns/packs';

const kept = linesOf(readData('country-names.tsv').toString()).map((line) => line.split('\t'));

describe('the kept names of countries', () => {
  it('are of every country that a town is in, by the alphabet of their codes', () => {
    const towns = linesOf(gunzipSync(readData('towns.tsv.gz')).toString());
    const countries = [...new Set(towns.map((line) => line.slice(0, 2)))].sort();
    expect(kept.map(([country]) => country)).toEqual(countries);
  });

  it('are folded, as what is typed is', () => {
    const names = kept.flatMap(([, names = '']) => names.split('|'));
    expect(names.filter((name) => !name || foldName(name) !== name)).toEqual([]);
  });

  it('are those that CLDR has in French and English, but for a few that it changed since', () => {
    const missing = ['fr', 'en'].flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: 'region' });
      return kept.flatMap(([country = '', names = '']) => {
        const name = foldName(display.of(country) ?? '');
        return names.split('|').includes(name) ? [] : [name];
      });
    });
    expect(missing.length, missing.join(', ')).toBeLessThan(4);
  });
});
