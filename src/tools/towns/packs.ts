import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldTown } from '../../core/towns/fold-town';
import { asciiLetters } from '../../core/towns/search-text';
import { inRepository } from '../root';
import { packTowns } from './pack';

/** The countries where French is at home: their towns are loaded first, others where needed. */
const coreCountries: ReadonlySet<string> = new Set(['FR', 'BE', 'CH', 'LU', 'MC', 'CA']);

/** The inhabitants of a town that is looked for under its plain name from another country, too. */
const largerTown = 5000;

/** The two packs of the gazetteer, as bytes. */
export type TownPacks = { core: Uint8Array; rest: Uint8Array };

/** Packs the towns of src/tools/data: those of the core countries, and the others. */
export function packAllTowns(): TownPacks {
  const towns = byImportance(
    withOtherNames(linesOf(gunzipSync(readData('towns.tsv.gz')).toString())),
  );
  const admins = linesOf(readData('admins.tsv').toString());
  const countryNames = namesOfCountries();
  const core = towns.filter(isCore);
  const rest = towns.filter((line) => !isCore(line));
  const cedex = linesOf(readData('cedex.tsv').toString());
  return {
    core: packTowns({ towns: core, admins, cedex, countryNames, elsewhere: largerTowns(rest) }),
    rest: packTowns({ towns: rest, admins, countryNames }),
  };
}

/** Reads a file of src/tools/data. */
export function readData(name: string): Buffer {
  return readFileSync(inRepository('src/tools/data', name));
}

/** The lines of a table, without its head. */
export function linesOf(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}

/** Adds the names of town-names.tsv to the towns: in another language, until lately, of a group. */
function withOtherNames(lines: readonly string[]): string[] {
  const names = new Map<string, string[]>();
  for (const line of linesOf(readData('town-names.tsv').toString())) {
    const [country, admin, name, other = ''] = line.split('\t');
    const town = `${country}\t${admin}\t${name}`;
    names.set(town, [...(names.get(town) ?? []), other]);
  }
  return lines.map((line) => {
    const [country, admin, name, others, kind, ...rest] = line.split('\t');
    const added = kind ? undefined : names.get(`${country}\t${admin}\t${name}`);
    if (!added) return line;
    const all = [...(others ? [others] : []), ...added].join('|');
    return [country, admin, name, all, kind, ...rest].join('\t');
  });
}

const isCore = (line: string) => coreCountries.has(line.slice(0, 2));

/**
 * Sorts lines, most important town first. Population and kind are read once a line: a hundred
 * thousand lines are compared many times.
 */
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

/**
 * The folded names of every country, by its code, in the languages in which one may stand behind a town. They
 * are kept as a file: those that a Node gives are of the CLDR that it was built with.
 */
function namesOfCountries(): Record<string, string[]> {
  const lines = linesOf(readData('country-names.tsv').toString());
  return Object.fromEntries(
    lines.map((line) => {
      const [country = '', names = ''] = line.split('\t');
      return [country, names.split('|')];
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
