import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, createGazetteer, linesWith, townAt, townsNamed } from '../../src/core/gazetteer';
import { foldTown } from '../../src/core/town';
import { aTownLine } from './builders';
import { frenchTowns } from './real-data';

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

describe('a gazetteer', () => {
  it('reads a line column by column', () => {
    expect(bruxelles.split('\t')).toHaveLength(columns.length);
    expect(townAt(createGazetteer([bruxelles], admins), 0)).toEqual({
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
    });
  });

  it('keeps the INSEE code where there is one, and tells the kinds apart', () => {
    const lines = ['', 'A', 'D'].map((kind) => aTownLine({ kind }));
    const gazetteer = createGazetteer(lines, admins);
    const towns = lines.map((_, line) => townAt(gazetteer, line));
    expect(towns.map(({ kind }) => kind)).toEqual(['town', 'arrondissement', 'former']);
    expect(towns.map(({ code }) => code)).toEqual(['69123', '69123', '69123']);
    expect([...gazetteer.kinds]).toEqual([0, 1, 2]);
  });

  it('can be empty', () => {
    const empty = createGazetteer([], []);
    expect(townsNamed(empty, 'Lyon')).toEqual([]);
    expect(linesWith(empty.postcodes, ',69')).toEqual([]);
  });

  it('has the 45 arrondissements of France and a name for every département', () => {
    const gazetteer = frenchTowns();
    const towns = gazetteer.lines.map((_, line) => townAt(gazetteer, line));
    expect(towns.filter(({ kind }) => kind === 'arrondissement')).toHaveLength(45);
    expect(towns.filter(({ adminName }) => adminName === '')).toEqual([]);
    expect(towns.filter(({ code }) => !/^\d[\dAB]\d{3}$/.test(code))).toEqual([]);
  });
});

describe('townsNamed', () => {
  it('finds what a scan of all names finds', () => {
    fc.assert(
      fc.property(anyLines, anyName, (lines, wanted) => {
        const gazetteer = createGazetteer(lines, admins);
        const towns = lines.map((_, line) => townAt(gazetteer, line));
        const scanned = towns.filter(({ name, alternatives }) =>
          [name, ...alternatives].some((each) => foldTown(each) === foldTown(wanted)),
        );
        expect(townsNamed(gazetteer, wanted)).toEqual(scanned);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what a scan of all names finds, among the towns of France', () => {
    const gazetteer = frenchTowns();
    const folded = gazetteer.lines.map((line) => {
      const [, , name = '', others = ''] = line.split('\t');
      return [name, ...others.split('|').filter(Boolean)].map(foldTown);
    });
    for (const wanted of ['Sainte-Colombe', 'st denis', 'Y', 'Paris', 'Les Roses', 'oeting']) {
      const scanned = folded.flatMap((names, line) =>
        names.includes(foldTown(wanted)) ? [townAt(gazetteer, line)] : [],
      );
      expect(townsNamed(gazetteer, wanted), wanted).toEqual(scanned);
    }
  });

  it('finds nothing for a name without letters', () => {
    const gazetteer = createGazetteer([aTownLine(), aTownLine({ name: '' })], admins);
    expect(townsNamed(gazetteer, ' - ')).toEqual([]);
  });
});

describe('linesWith', () => {
  it('finds the numbers of the lines whose postcodes start like this, ascending and once each', () => {
    const anyCodes = fc.array(fc.constantFrom('69001', '69002', '6900', '75011', '1000'));
    fc.assert(
      fc.property(fc.array(anyCodes), fc.constantFrom('69', '6900', '75011', '9'), (all, start) => {
        const lines = all.map((codes) => aTownLine({ postcodes: codes.join(',') }));
        const { postcodes } = createGazetteer(lines, admins);
        const scanned = all.flatMap((codes, line) =>
          codes.some((code) => code.startsWith(start)) ? [line] : [],
        );
        expect(linesWith(postcodes, `,${start}`)).toEqual(scanned);
      }),
    );
  });
});
