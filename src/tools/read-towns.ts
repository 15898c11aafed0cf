import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../core/fold';
import { asciiLetters } from '../core/search-text';
import { foldTown } from '../core/town';
import { type TownPack, unpackTowns } from '../core/town-pack';
import { packTowns } from './pack-towns';
import { inRepository } from './root';

/** Where French is at home: these towns are loaded first, the others where they are needed. */
const coreCountries: ReadonlySet<string> = new Set(['FR', 'BE', 'CH', 'LU', 'MC', 'CA']);

/** Inhabitants of a town that is looked for under its plain name from another country, too. */
const largerTown = 5000;

/** Languages in which a country may be named behind a town. */
const namingLanguages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];

/** The two packs of the gazetteer, as bytes. */
export type TownPacks<Pack = Uint8Array> = { core: Pack; rest: Pack };

/** Packs the towns of src/tools/data: those of the core countries, and the others. */
export function packAllTowns(): TownPacks {
  const towns = byImportance(linesOf(gunzipSync(readData('towns.tsv.gz')).toString()));
  const admins = linesOf(readData('admins.tsv').toString());
  const countryNames = namesOfCountries(towns);
  const core = towns.filter(isCore);
  const rest = towns.filter((line) => !isCore(line));
  const cedex = linesOf(readData('cedex.tsv').toString());
  return {
    core: packTowns({ towns: core, admins, cedex, countryNames, elsewhere: largerTowns(rest) }),
    rest: packTowns({ towns: rest, admins, countryNames }),
  };
}

let unpacked: readonly [core: TownPack, rest: TownPack] | undefined;

/** The whole gazetteer, ready to be searched; packed once. */
export function readTowns(): readonly [core: TownPack, rest: TownPack] {
  if (!unpacked) {
    const { core, rest } = packAllTowns();
    unpacked = [unpackTowns(core), unpackTowns(rest)];
  }
  return unpacked;
}

/** INSEE codes that are no more, each with the code of the commune it is part of today. */
export function readFormerCodes(): ReadonlyMap<string, string> {
  const lines = linesOf(readData('former-codes.tsv').toString());
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

function readData(name: string): Buffer {
  return readFileSync(inRepository('src/tools/data', name));
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}

const isCore = (line: string) => coreCountries.has(line.slice(0, 2));

/** Population and kind are read once a line: a hundred thousand lines are compared many times. */
function byImportance(lines: readonly string[]): string[] {
  return lines
    .map((line) => {
      const cells = line.split('\t');
      return { line, former: Number(cells[4] === 'D'), population: Number(cells[8]) };
    })
    .sort(
      (one, other) =>
        one.former - other.former ||
        other.population - one.population ||
        (one.line < other.line ? -1 : 1),
    )
    .map(({ line }) => line);
}

function namesOfCountries(towns: readonly string[]): Record<string, string[]> {
  const countries = [...new Set(towns.map((line) => line.slice(0, 2)))].sort();
  const naming = namingLanguages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  return Object.fromEntries(
    countries.map((country) => {
      const names = naming.map((each) => foldName(each.of(country) ?? country));
      return [country, [...new Set(names)]];
    }),
  );
}

function largerTowns(lines: readonly string[]): string {
  const names = lines.flatMap((line) => {
    const [, , name = '', others = '', , , , , population] = line.split('\t');
    const isLarger = Number(population) >= largerTown;
    return isLarger ? [name, ...others.split('|')].map((each) => asciiLetters(foldTown(each))) : [];
  });
  return `\n${[...new Set(names.filter(Boolean))].sort().join('\n')}\n`;
}
