import type { Point } from '../geo/distance';
import { foldTown } from './fold-town';
import { lineOf, type TownPack } from './pack';
import { kinds, number } from './pack-columns';
import { asciiLetters, type SearchText, startsWord, townOf } from './search-text';
import { type Town, townCode } from './town';

/** The packs that are loaded: those of the core countries, and where needed the others. */
export type Gazetteer = readonly TownPack[];

/** An entry of a gazetteer that was not read yet: its pack, and its number there. */
export type TownPlace = { pack: TownPack; town: number };

const formerKind = kinds.indexOf('former');

/** The country of a town, without reading the rest of it. */
export function countryOf({ admins, adminOf }: TownPack, town: number): string {
  return admins[adminOf[town] ?? 0]?.[0] ?? '';
}

/** True if the town became part of another. */
export function isFormer({ kindOf }: TownPack, town: number): boolean {
  return kindOf[town] === formerKind;
}

/** The number of a town's inhabitants. */
export function populationOf({ populations }: TownPack, town: number): number {
  return populations[town] as number;
}

/** The town of this number in the pack, read in full. */
export function townAt(pack: TownPack, place: number): Town {
  const [country, admin, adminName] = pack.admins[pack.adminOf[place] ?? 0] ?? ['', '', ''];
  const [name = '', ...alternatives] = (lineOf(pack.names, place).split('\t')[0] ?? '').split('|');
  const code = codeAt(pack, place);
  const postcodes = lineOf(pack.postcodes, place);
  const kind = kinds[pack.kindOf[place] ?? 0] ?? 'town';
  const town = {
    country,
    admin,
    adminName,
    name,
    alternatives,
    kind,
    postcodes: postcodes ? postcodes.split(',') : [],
    point: pointOf(pack, place),
    population: populationOf(pack, place),
  };
  const now = kind === 'former' ? communeOfCode(pack, code) : undefined;
  const known = { ...town, code: code || townCode(town) };
  return now === undefined ? known : { ...known, partOf: nameOf(pack, now) };
}

/** The point at which a town lies. */
export function pointOf({ lats, lons, count, adminOf, corners }: TownPack, town: number): Point {
  const [south, west] = corners[adminOf[town] ?? 0] ?? [0, 0];
  return {
    lat: degrees(south + number(lats, town, count), 90),
    lon: degrees(west + number(lons, town, count), 180),
  };
}

/**
 * Degrees from thousandths that are counted from an edge of the map, without the noise of binary
 * fractions.
 */
function degrees(thousandths: number, edge: number): number {
  return (thousandths - edge * 1000) / 1000;
}

function nameOf(pack: TownPack, town: number): string {
  return /^[^\t|]*/.exec(lineOf(pack.names, town))?.[0] ?? '';
}

/** The number of the commune that has this INSEE code today; undefined: there is none. */
export function communeOfCode(pack: TownPack, code: string): number | undefined {
  const { codeText, count } = pack;
  const at = code ? codeText.text.indexOf(`\n${code}\n`) : -1;
  const town = at < 0 ? count : townOf(codeText, at);
  // Towns that became part of another come last: the first one of a code is the commune itself.
  return town < count && !isFormer(pack, town) ? town : undefined;
}

/** The INSEE code of a town; empty outside France. */
export function codeAt({ codeText: { text, starts } }: TownPack, town: number): string {
  return text.slice((starts[town] ?? 0) + 1, starts[town + 1]);
}

/** True if one of the town's names is spelled by these folded letters. */
export function isCalled({ nameText }: TownPack, town: number, folded: string): boolean {
  return `${namesAt(nameText, town)}\n`.includes(`\n${folded}\n`);
}

/** True if one of the town's names is these folded letters and then further words. */
export function startsName({ nameText }: TownPack, town: number, folded: string): boolean {
  const { bytes, starts } = nameText;
  const names = namesAt(nameText, town);
  for (let at = names.indexOf(`\n${folded}`); at >= 0; at = names.indexOf(`\n${folded}`, at + 1)) {
    const after = (starts[town] ?? 0) + at + 1 + folded.length;
    if (startsWord(bytes[after] ?? 0, bytes[after - 1] ?? 0)) return true;
  }
  return false;
}

/** The folded names of a town, each behind a line feed. */
function namesAt({ text, starts }: SearchText, town: number): string {
  return text.slice(starts[town], starts[town + 1]);
}

/** The towns of exactly this name, or with it among their other names, however it is written. */
export function townsNamed(gazetteer: Gazetteer, name: string): Town[] {
  const folded = asciiLetters(foldTown(name));
  return folded ? gazetteer.flatMap((pack) => inPack(pack, `\n${folded}\n`)) : [];
}

function inPack(pack: TownPack, needle: string): Town[] {
  const { text, starts } = pack.nameText;
  const found: Town[] = [];
  let at = text.indexOf(needle);
  while (at >= 0) {
    const town = townOf(pack.nameText, at);
    found.push(townAt(pack, town));
    at = text.indexOf(needle, starts[town + 1]);
  }
  return found;
}
