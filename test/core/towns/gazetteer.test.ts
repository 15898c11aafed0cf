import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTown } from '../../../src/core/towns/fold-town';
import {
  communeOfCode,
  type Gazetteer,
  townAt,
  townsNamed,
} from '../../../src/core/towns/gazetteer';
import type { Town } from '../../../src/core/towns/town';
import { readFormerCodes, readTowns } from '../../../src/tools/towns/read';
import { aTownLine } from '../../builders/towns';
import { aGazetteer } from '../../fakes/packed-towns';
import { coreTowns } from '../../fakes/real-data';

const admins = ['FR\t69\tRhône', 'BE\tBRU\tBruxelles-Capitale'];

const bruxelles = aTownLine({
  country: 'BE',
  admin: 'BRU',
  name: 'Bruxelles',
  alternatives: 'Brussel|Brussels',
  postcodes: '1000,1005~1010',
  lat: '50.85',
  lon: '4.352',
  population: '1000',
  code: '',
});

/** Names that meet: shared words, ligatures, abbreviations, one the start of another. */
const anyName = fc
  .array(fc.constantFrom('Saint', 'St', 'Denis', 'Œ', "L'", 'Haÿ', '13ème', 'Den', 'A'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join('-'));

const anyLines = fc.array(
  fc
    .record({ name: anyName, others: fc.array(anyName, { maxLength: 2 }) })
    .map(({ name, others }) => aTownLine({ name, alternatives: others.join('|') })),
  { maxLength: 12 },
);

const townsOf = (gazetteer: Gazetteer): Town[] =>
  gazetteer.flatMap((pack) => Array.from({ length: pack.count }, (_, town) => townAt(pack, town)));

const anyDegrees = (edge: number) =>
  fc.integer({ min: -edge * 1000, max: edge * 1000 }).map((each) => each / 1000);

const anyRow = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\s|]/g, '')),
  others: fc.array(fc.stringMatching(/^[A-Za-zé' -]{1,9}$/), { maxLength: 2 }),
  kind: fc.constantFrom('', 'A'),
  code: fc.stringMatching(/^\d{5}$/),
  lat: anyDegrees(90),
  lon: anyDegrees(180),
  population: fc.nat(2 ** 24 - 1),
});

describe('a gazetteer', () => {
  it('reads a line column by column', () => {
    expect(townsOf(aGazetteer([bruxelles], admins))).toEqual([
      {
        country: 'BE',
        admin: 'BRU',
        adminName: 'Bruxelles-Capitale',
        name: 'Bruxelles',
        alternatives: ['Brussel', 'Brussels'],
        kind: 'town',
        postcodes: ['1000', '1005~1010'],
        point: { lat: 50.85, lon: 4.352 },
        population: 1000,
        code: 'BRU:bruxelles:1000',
      },
    ]);
  });

  it('gives back whatever was packed', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 9 }), (unsorted) => {
        // Packs hold the most populous first.
        const rows = unsorted.toSorted((one, other) => other.population - one.population);
        const lines = rows.map(({ others, lat, lon, population, ...row }) => {
          const numbers = { lat: String(lat), lon: String(lon), population: String(population) };
          return aTownLine({ ...row, ...numbers, alternatives: others.join('|') });
        });
        const read = townsOf(aGazetteer(lines)).map(
          ({ name, alternatives: others, kind, code, point: { lat, lon }, population }) => ({
            name,
            others,
            kind: kind === 'town' ? '' : 'A',
            code,
            lat,
            lon,
            population,
          }),
        );
        // 0 is where −0 is.
        expect(read).toEqual(rows.map((row) => ({ ...row, lat: row.lat + 0, lon: row.lon + 0 })));
      }),
    );
  });

  it('keeps the INSEE code where there is one, and tells the kinds apart', () => {
    const lines = ['', 'A', 'D'].map((kind) => aTownLine({ kind }));
    const towns = townsOf(aGazetteer(lines, admins));
    expect(towns.map(({ kind }) => kind)).toEqual(['town', 'arrondissement', 'former']);
    expect(towns.map(({ code }) => code)).toEqual(['69123', '69123', '69123']);
  });

  it('says what a former commune became part of', () => {
    const gazetteer = aGazetteer([aTownLine(), aTownLine({ kind: 'D', name: 'Vaise' })]);
    expect(townsOf(gazetteer).map(({ partOf }) => partOf)).toEqual([undefined, 'Lyon']);
  });

  it('can be empty', () => {
    expect(townsNamed(aGazetteer([]), 'Lyon')).toEqual([]);
    expect(townsNamed([], 'Lyon')).toEqual([]);
  });

  it('has 105,297 towns, the most populous of each pack first', () => {
    const packs = readTowns();
    expect(packs.map(({ count }) => count)).toEqual([48_271, 57_026]);
    for (const pack of packs) {
      const towns = townsOf([pack]).filter(({ kind }) => kind !== 'former');
      const sorted = towns.toSorted((a, b) => b.population - a.population);
      expect(towns.every((town, place) => town === sorted[place])).toBe(true);
    }
  });

  it('has 45 arrondissements, a name for every French département, a code for every commune', () => {
    const french = townsOf(coreTowns()).filter(({ country }) => country === 'FR');
    expect(french.filter(({ kind }) => kind === 'arrondissement')).toHaveLength(45);
    expect(french.filter(({ adminName }) => adminName === '')).toEqual([]);
    expect(french.filter(({ code }) => !/^\d[\dAB]\d{3}$/.test(code))).toEqual([]);
    const former = french.filter(({ kind }) => kind === 'former');
    expect(former.length).toBeGreaterThan(2000);
    expect(former.filter(({ partOf }) => !partOf)).toEqual([]);
  });
});

describe('communeOfCode', () => {
  it('finds the commune itself, not those that became part of it', () => {
    const lines = [aTownLine({ code: '01015' }), aTownLine({ kind: 'D', code: '01016' })];
    const [pack] = aGazetteer(lines);
    const find = (code: string) => pack && communeOfCode(pack, code);
    expect(find('01015')).toBe(0);
    for (const code of ['01016', '', '0101', '\n', '99999'])
      expect(find(code), code).toBe(undefined);
  });

  it('knows the commune of today for every code that is no more', () => {
    const [pack] = coreTowns();
    const isThere = (code: string) => pack && communeOfCode(pack, code) !== undefined;
    const codes = [...readFormerCodes()];
    expect(codes.length).toBeGreaterThan(4000);
    expect(codes.filter(([from]) => isThere(from))).toEqual([]);
    expect(codes.filter(([, to]) => !isThere(to))).toEqual([]);
  });
});

describe('townsNamed', () => {
  it('finds what a scan of all names finds', () => {
    fc.assert(
      fc.property(anyLines, anyName, (lines, wanted) => {
        const gazetteer = aGazetteer(lines, admins);
        const scanned = townsOf(gazetteer).filter(({ name, alternatives }) =>
          [name, ...alternatives].some((each) => foldTown(each) === foldTown(wanted)),
        );
        expect(townsNamed(gazetteer, wanted)).toEqual(scanned);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what a scan of all names finds, among all towns', () => {
    const gazetteer = readTowns();
    const towns = townsOf(gazetteer).map((town) => ({
      town,
      names: [town.name, ...town.alternatives].map(foldTown),
    }));
    for (const wanted of ['Sainte-Colombe', 'st denis', 'Y', 'Paris', 'Les Roses', 'Октябрьский']) {
      const scanned = towns.filter(({ names }) => names.includes(foldTown(wanted)));
      expect(townsNamed(gazetteer, wanted), wanted).toEqual(scanned.map(({ town }) => town));
    }
  });

  it('finds nothing for a name without letters', () => {
    const gazetteer = aGazetteer([aTownLine(), aTownLine({ name: '' })], admins);
    expect(townsNamed(gazetteer, ' - ')).toEqual([]);
  });
});
