import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTown, foldTownWords } from '../../../src/core/towns/fold-town';
import { townAt } from '../../../src/core/towns/gazetteer';
import { searchTowns } from '../../../src/core/towns/search';
import type { Town } from '../../../src/core/towns/town';
import { readTowns } from '../../../src/tools/towns/read';
import { aTownLine } from '../../builders/towns';
import { aGazetteer } from '../../fakes/packed-towns';
import { coreTowns } from '../../fakes/real-data';

const shown = ({ name, admin }: Town) => `${name} (${admin})`;

const inFrance = (query: string) => searchTowns(coreTowns(), query).towns.map(shown);

const everywhere = (query: string, country: string) =>
  searchTowns(readTowns(), query, { country, limit: 8 }).towns.map(shown);

const communes = () =>
  coreTowns().flatMap((pack) =>
    Array.from({ length: pack.count }, (_, town) => townAt(pack, town)).filter(
      ({ kind, country }) => kind === 'town' && country === 'FR',
    ),
  );

describe('searching the towns of France', () => {
  it.each([
    ['saint etienne', 'Saint-Étienne (42)'],
    ['St-Étienne', 'Saint-Étienne (42)'],
    ['st etienne', 'Saint-Étienne (42)'],
    ['l hay les roses', "L'Haÿ-les-Roses (94)"],
    ["L'Haÿ-les-Roses", "L'Haÿ-les-Roses (94)"],
    ['lhay', "L'Haÿ-les-Roses (94)"],
    ['le kremlin bicetre', 'Le Kremlin-Bicêtre (94)'],
    ['kremlin', 'Le Kremlin-Bicêtre (94)'],
    ['oeting', 'Œting (57)'],
    ['Œting', 'Œting (57)'],
    ["villeneuve d'ascq", "Villeneuve-d'Ascq (59)"],
    ['villeneuve dascq', "Villeneuve-d'Ascq (59)"],
    ['saint denis', 'Saint-Denis (974)'],
    ['sainte colombe', 'Sainte-Colombe (69)'],
    ['paris 11', 'Paris 11e Arrondissement (75)'],
    ['paris 11e', 'Paris 11e Arrondissement (75)'],
    ['lyon 3e', 'Lyon 3e Arrondissement (69)'],
    ['marseille 13eme', 'Marseille 13e Arrondissement (13)'],
    ['75011', 'Paris 11e Arrondissement (75)'],
    ['94240', "L'Haÿ-les-Roses (94)"],
    ['94245 CEDEX', "L'Haÿ-les-Roses (94)"],
    ['94245', "L'Haÿ-les-Roses (94)"],
    ['42100 saint etienne', 'Saint-Étienne (42)'],
    ['nouméa', 'Nouméa (988)'],
    ['strasbour', 'Strasbourg (67)'],
    ['974', 'Saint-Denis (974)'],
    ['2A', 'Ajaccio (2A)'],
    ['leurbanne', 'Villeurbanne (69)'],
    ['75116 Paris Cedex 16', 'Paris 16e Arrondissement (75)'],
    ['93 st denis', 'Saint-Denis (93)'],
    ['st denis 93', 'Saint-Denis (93)'],
    ['Arbignieu', 'Arbignieu (01)'],
  ])('puts the wanted town first for %j', (query, first) => {
    expect(inFrance(query)[0]).toBe(first);
  });

  it.each([
    ['Sainte-Colombe 77', 'Sainte-Colombe (77)'],
    ['saint denis reunion', 'Saint-Denis (974)'],
    ['saint-denis (seine saint denis)', 'Saint-Denis (93)'],
  ])('takes the last words of %j for a département', (query, first) => {
    expect(inFrance(query)[0]).toBe(first);
  });

  it('lists homonyms: Saint-Denis of 974 then 93, Sainte-Colombe of several départements', () => {
    expect(inFrance('saint denis').slice(0, 2)).toEqual(['Saint-Denis (974)', 'Saint-Denis (93)']);
    const colombes = inFrance('sainte colombe').filter((town) =>
      town.startsWith('Sainte-Colombe ('),
    );
    expect(new Set(colombes).size).toBeGreaterThanOrEqual(4);
  });

  it('finds 300 communes by name and département, told by its number or its name', () => {
    const anyCommune = fc.noBias(fc.constantFrom(...communes()));
    const missed = fc
      .sample(anyCommune, { numRuns: 300, seed: 59 })
      .map((town, index) => ({
        code: town.code,
        query: `${town.name} ${index % 3 ? town.admin : `(${town.adminName})`}`,
      }))
      .filter(({ query, code }) =>
        searchTowns(coreTowns(), query).towns.every((found) => found.code !== code),
      );
    expect(missed).toEqual([]);
  });

  it('finds Marseille by its département, though that is the number of an arrondissement too', () => {
    expect(inFrance('Marseille 13')).toContain('Marseille (13)');
  });

  it.each([
    ['toulose', 'Toulouse (31)'],
    ['marseile', 'Marseille (13)'],
    ['bordaux', 'Bordeaux (33)'],
    ['st etiene', 'Saint-Étienne (42)'],
    ['grenbole', 'Grenoble (38)'],
    ['nnates', 'Nantes (44)'],
    ['montpelier', 'Montpellier (34)'],
    ['strasbourgg', 'Strasbourg (67)'],
    ['saint dnis 974', 'Saint-Denis (974)'],
    ['42100 st etiene', 'Saint-Étienne (42)'],
  ])('forgives the one typo of %j', (query, first) => {
    expect(inFrance(query)[0]).toBe(first);
  });

  it('does not guess where something is called so, nor forgives two typos', () => {
    expect(inFrance('lyon')).not.toContain('Lion (45)');
    expect(inFrance('viluerbanne')).toEqual([]);
  });
});

describe('searching the towns of all countries', () => {
  it.each([
    ['strasburg', 'FR', 'Strasbourg (67)'],
    ['1000', 'BE', 'Bruxelles (BRU)'],
    ['B-1000', 'FR', 'Bruxelles (BRU)'],
    ['b 1000', 'CH', 'Bruxelles (BRU)'],
    ['CH-1201', 'FR', 'Genève (GE)'],
    ['SW1A 1AA', 'GB', 'City of Westminster (ENG)'],
    ['roma italie', 'FR', 'Rome (RM)'],
    ['roma', 'FR', 'Rome (RM)'],
    ['berlin', 'FR', 'Berlin (16)'],
    ['köln', 'DE', 'Köln (07)'],
    ['Saint-Denis', 'FR', 'Saint-Denis (974)'],
    ['lausane', 'CH', 'Lausanne (VD)'],
    ['Октябрьский', 'BY', 'Октябрьский (05)'],
  ])('offers the wanted town among the first three for %j in %s', (query, country, wanted) => {
    expect(everywhere(query, country).slice(0, 3)).toContain(wanted);
  });

  it('says whether the core countries are enough', () => {
    const isEnough = (query: string, country = 'FR') =>
      searchTowns(coreTowns(), query, { country, limit: 8 }).isEnough;
    for (const query of ['lyon', 'marsei', '75011', '1201', 'namur', 'lhay', '974', 'B-1000']) {
      expect(isEnough(query), query).toBe(true);
    }
    for (const query of ['roma', 'berlin', 'toulose', 'roma italie', 'xyzzy']) {
      expect(isEnough(query), query).toBe(false);
    }
    expect(isEnough('lyon', 'DE')).toBe(false);
  });
});

/** An independent scan: what a name is worth for these folded letters; nothing: not found. */
function worth({ name, alternatives }: Town, folded: string): number | undefined {
  const names = [name, ...alternatives];
  if (names.some((each) => foldTown(each) === folded)) return 0;
  if (names.some((each) => foldTown(each).startsWith(folded))) return 1;
  const tails = names.flatMap((each) => {
    const words = foldTownWords(each);
    return words.map((_, start) => words.slice(start).join(''));
  });
  return tails.some((tail) => tail.startsWith(folded)) ? 2 : undefined;
}

const anyName = fc
  .array(fc.constantFrom('Saint', 'Ste', 'Denis', 'Den', "L'", 'Haÿ', 'Œting'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

const anyTown = fc.record({
  name: anyName,
  alternatives: fc.constantFrom('', 'Den', 'Hay|Sainte'),
  country: fc.constantFrom('FR', 'BE'),
  kind: fc.constantFrom('', '', 'A', 'D'),
});

/** What is called so, then what starts so, then what has a word that does; former communes below. */
function classOf(value: number, { kind }: Town): number {
  const classes = kind === 'former' ? [1, 4, 5] : [0, 2, 3];
  return classes[value] ?? Number.NaN;
}

describe('searchTowns', () => {
  it('orders by exact or start or word, former, country, people, as a scan does', () => {
    fc.assert(
      fc.property(
        fc.array(anyTown),
        anyName,
        fc.constantFrom('FR', 'BE'),
        (rows, query, country) => {
          // Codes of their own: no former commune is part of another row.
          const gazetteer = aGazetteer(
            rows.map((row, line) => aTownLine({ ...row, code: String(line) })),
          );
          const scanned = gazetteer
            .flatMap((pack) => rows.map((_, line) => ({ town: townAt(pack, line), line })))
            .flatMap(({ town, line }) => {
              const value = worth(town, foldTown(query));
              return value === undefined ? [] : [{ town, rank: classOf(value, town), line }];
            })
            .sort(
              (a, b) =>
                a.rank - b.rank ||
                Number(a.town.country !== country) - Number(b.town.country !== country) ||
                a.line - b.line,
            );
          fc.pre(scanned.some(({ town }) => town.country === country));
          const { towns } = searchTowns(gazetteer, query, { country, limit: 100 });
          expect(towns.slice(0, scanned.length)).toEqual(scanned.map(({ town }) => town));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('puts the towns of several packs in one order', () => {
    const [many, few] = ['900', '100'].map((population) =>
      aGazetteer([aTownLine({ population, code: population })]),
    );
    const { towns } = searchTowns([...(few ?? []), ...(many ?? [])], 'lyon');
    expect(towns.map(({ code }) => code)).toEqual(['900', '100']);
  });

  it('answers whatever is typed, with at most as many as wanted', () => {
    const gazetteer = aGazetteer([aTownLine(), aTownLine({ name: 'Lyon-sur-Mer' })]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (query, limit) => {
        const { towns } = searchTowns(gazetteer, query, { country: 'FR', limit });
        expect(towns.length).toBeLessThanOrEqual(limit);
      }),
    );
    expect(searchTowns(gazetteer, ' ').towns).toEqual([]);
    expect(searchTowns(gazetteer, 'lyon', { country: 'FR', limit: 1 }).towns).toHaveLength(1);
  });

  it.each([
    '',
    '😀',
    'שלום',
    '\u202Elyon',
    "''",
    '-',
    '0',
    'ﷺ',
    '\n\t\0',
    '\ud800',
    '(*[\\',
    'a'.repeat(100_000),
    '9 '.repeat(5000),
    'b 1 '.repeat(5000),
  ])('neither throws nor hangs, whatever is typed: %#', (query) => {
    expect(searchTowns(readTowns(), query).towns.length).toBeLessThanOrEqual(8);
  });

  it('finds a town by a code within a range of its postcodes', () => {
    const geneve = aTownLine({ country: 'CH', name: 'Genève', postcodes: '1200,1203~1211' });
    const found = searchTowns(aGazetteer([aTownLine(), geneve]), '1205');
    expect(found.towns.map(({ name }) => name)).toEqual(['Genève']);
  });

  it('prefers the foreign town of exactly these four digits to a longer French code', () => {
    const troyes = aTownLine({ name: 'Troyes', postcodes: '10000' });
    const bruxelles = aTownLine({ country: 'BE', name: 'Bruxelles', postcodes: '1000' });
    const gazetteer = aGazetteer([troyes, bruxelles]);
    expect(searchTowns(gazetteer, '1000').towns[0]?.name).toBe('Bruxelles');
  });
});
