import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldTown } from '../../../src/core/towns/fold-town';
import { linesOf, readData } from '../../../src/tools/towns/packs';

const towns = new Map(
  linesOf(gunzipSync(readData('towns.tsv.gz')).toString())
    .map((line) => line.split('\t'))
    .filter(([, , , , kind]) => !kind)
    .map(([country, admin, name, others = '']) => [
      `${country} ${admin} ${name}`,
      others.split('|'),
    ]),
);

const rows = linesOf(readData('town-names.tsv').toString()).map((line) => {
  const [country, admin, name = '', other = '', why] = line.split('\t');
  return { town: `${country} ${admin} ${name}`, name, other, why };
});

describe('the other names of towns', () => {
  it('are those of towns that the list has', () => {
    expect(rows.filter(({ town }) => !towns.has(town))).toEqual([]);
  });

  it('are names that the town did not have yet, each once', () => {
    const known = new Set<string>();
    const twice = rows.filter(({ town, name, other }) => {
      const has = [name, ...(towns.get(town) ?? [])].map(foldTown).includes(foldTown(other));
      const key = `${town} ${foldTown(other)}`;
      const isTwice = has || known.has(key) || other === '';
      known.add(key);
      return isTwice;
    });
    expect(twice).toEqual([]);
  });

  it('are told with their reason', () => {
    expect(new Set(rows.map(({ why }) => why))).toEqual(new Set(['language', 'former', 'group']));
  });
});
