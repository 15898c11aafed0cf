import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, townAt } from '../../src/core/gazetteer';
import { foldTown, foldTownWords, type Town } from '../../src/core/town';
import { searchTowns } from '../../src/core/town-search';
import { aTownLine } from './builders';
import { frenchTowns } from './real-data';

const shown = ({ name, admin }: Town) => `${name} (${admin})`;

const inFrance = (query: string) => searchTowns(frenchTowns(), query).map(shown);

const communes = () => {
  const gazetteer = frenchTowns();
  return gazetteer.lines.flatMap((_, line) => {
    const town = townAt(gazetteer, line);
    return town.kind === 'town' ? [town] : [];
  });
};

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
    ['42100 saint etienne', 'Saint-Étienne (42)'],
    ['nouméa', 'Nouméa (988)'],
    ['strasbour', 'Strasbourg (67)'],
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
        searchTowns(frenchTowns(), query).every((found) => found.code !== code),
      );
    expect(missed).toEqual([]);
  });

  it('finds Marseille by its département, though that is the number of an arrondissement too', () => {
    expect(inFrance('Marseille 13')).toContain('Marseille (13)');
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

describe('searchTowns', () => {
  it('orders by former, exact or start or word, country, people, as a scan does', () => {
    fc.assert(
      fc.property(
        fc.array(anyTown),
        anyName,
        fc.constantFrom('FR', 'BE'),
        (rows, query, country) => {
          const gazetteer = createGazetteer(rows.map(aTownLine), []);
          const scanned = rows
            .flatMap((_, line) => {
              const town = townAt(gazetteer, line);
              const value = worth(town, foldTown(query));
              return value === undefined ? [] : [{ town, value, line }];
            })
            .sort(
              (a, b) =>
                Number(a.town.kind === 'former') - Number(b.town.kind === 'former') ||
                a.value - b.value ||
                Number(a.town.country !== country) - Number(b.town.country !== country) ||
                a.line - b.line,
            );
          fc.pre(scanned.length > 0);
          const found = searchTowns(gazetteer, query, { country, limit: 100 });
          expect(found).toEqual(scanned.map(({ town }) => town));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers whatever is typed, with at most as many as wanted', () => {
    const gazetteer = createGazetteer([aTownLine(), aTownLine({ name: 'Lyon-sur-Mer' })], []);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (query, limit) => {
        expect(searchTowns(gazetteer, query, { country: 'FR', limit }).length).toBeLessThanOrEqual(
          limit,
        );
      }),
    );
    expect(searchTowns(gazetteer, ' ')).toEqual([]);
    expect(searchTowns(gazetteer, 'lyon', { country: 'FR', limit: 1 })).toHaveLength(1);
  });

  it('finds a town by a code within a range of its postcodes', () => {
    const geneve = aTownLine({ country: 'CH', name: 'Genève', postcodes: '1200,1203~1211' });
    const found = searchTowns(createGazetteer([aTownLine(), geneve], []), '1205');
    expect(found.map(({ name }) => name)).toEqual(['Genève']);
  });

  it('prefers the foreign town of exactly these four digits to a longer French code', () => {
    const troyes = aTownLine({ name: 'Troyes', postcodes: '10000' });
    const bruxelles = aTownLine({ country: 'BE', name: 'Bruxelles', postcodes: '1000' });
    const gazetteer = createGazetteer([troyes, bruxelles], []);
    expect(searchTowns(gazetteer, '1000')[0]?.name).toBe('Bruxelles');
  });

  it('takes the letter before a postcode for its country', () => {
    const lausanne = aTownLine({ country: 'CH', name: 'Lausanne', postcodes: '1000' });
    const bruxelles = aTownLine({ country: 'BE', name: 'Bruxelles', postcodes: '1000' });
    const gazetteer = createGazetteer([lausanne, bruxelles], []);
    expect(searchTowns(gazetteer, 'B-1000')[0]?.name).toBe('Bruxelles');
  });
});
