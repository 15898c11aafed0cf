import { communeOfCedex } from './cedex';
import { codeAt, communeOfCode, isCalled, isFormer, startsName } from './gazetteer';
import { matchInside, matchNames, type TakeTown } from './name-matches';
import { matchNearNames } from './near-names';
import type { TownPack } from './pack';
import { arrondissementKind } from './pack-columns';
import { matchPostcodes } from './postcode-matches';
import type { Reading } from './typed/reading';

/** Finds the towns of a pack that fit a reading. */
export function findTowns(pack: TownPack, reading: Reading, take: TakeTown): void {
  if (!isHere(pack, reading)) return;
  const isThere = placeFilter(pack, reading);
  if (reading.name) {
    matchNames(pack, reading.name, (town, quality) => {
      if (!isThere(town)) return;
      take(town, isPartOfCity(pack, reading, town) ? 'part' : quality);
      if (quality === 'exact') takeSuccessor(pack, reading.name, town, take);
    });
  } else if (reading.code) {
    const commune = communeOfCode(pack, reading.code);
    if (commune !== undefined) take(commune, 'exact');
  } else if (reading.postcode) findByPostcode(pack, reading, take);
  else for (let town = 0; town < pack.count; town += 1) if (isThere(town)) take(town, 'word');
}

/**
 * Takes the commune that the former commune `town` became part of. Where it took the name along
 * (Montaigu, Montaigu-Vendée), it answers to that as well.
 */
function takeSuccessor(pack: TownPack, name: string, town: number, take: TakeTown): void {
  if (!isFormer(pack, town)) return;
  const commune = communeOfCode(pack, codeAt(pack, town));
  if (commune !== undefined) take(commune, startsName(pack, commune, name) ? 'exact' : 'word');
}

/** True if the arrondissement `town` is meant: "75116 Paris" means it; "Paris 75" means Paris. */
function isPartOfCity(pack: TownPack, { postcode }: Reading, town: number): boolean {
  return postcode !== undefined && postcode.length > 3 && pack.kindOf[town] === arrondissementKind;
}

/** Finds the towns with these letters within a name. */
export function findInside(pack: TownPack, reading: Reading, take: TakeTown): void {
  if (!reading.areas && !reading.postcode) matchInside(pack, reading.name, take);
}

/** Finds the towns with a name one typo away. */
export function findNearNames(pack: TownPack, reading: Reading, take: TakeTown): void {
  if (!isHere(pack, reading)) return;
  const isThere = placeFilter(pack, reading);
  matchNearNames(pack, reading.name, (town, quality) => {
    if (isThere(town)) take(town, quality);
  });
}

/** Finds a postcode's towns: first a city's arrondissement, then exact, then longer codes. */
function findByPostcode(pack: TownPack, reading: Reading, take: TakeTown): void {
  const { postcode = '', isCedex } = reading;
  const isThere = areaFilter(pack, reading);
  let isExact = false;
  for (const [town, match] of matchPostcodes(pack, postcode)) {
    if (!isThere(town)) continue;
    isExact ||= match === 'exact';
    const isPart = pack.kindOf[town] === arrondissementKind;
    take(town, match === 'start' ? 'start' : isPart ? 'part' : 'exact');
  }
  if (isExact && !isCedex) return;
  const commune = communeOfCode(pack, communeOfCedex(pack, postcode) ?? '');
  if (commune !== undefined && isThere(commune)) take(commune, isCedex ? 'exact' : 'word');
}

function isHere({ admins }: TownPack, { areas }: Reading): boolean {
  return (
    !areas ||
    admins.some(([country, code]) => areas.has(country) || areas.has(`${country}:${code}`))
  );
}

type TownFilter = (town: number) => boolean;

/** Makes the test for a reading's place; looks postcodes up once, when first a name is found. */
function placeFilter(pack: TownPack, reading: Reading): TownFilter {
  const isInArea = areaFilter(pack, reading);
  const { postcode, also } = reading;
  const isThere = also ? (town: number) => isInArea(town) && isCalled(pack, town, also) : isInArea;
  if (postcode === undefined) return isThere;
  let coded: ReadonlySet<number> | undefined;
  return (town) => {
    coded ??= townsCoded(pack, postcode);
    return coded.has(town) && isThere(town);
  };
}

function townsCoded(pack: TownPack, postcode: string): Set<number> {
  const ofCedex = communeOfCode(pack, communeOfCedex(pack, postcode) ?? '');
  const coded = new Set(matchPostcodes(pack, postcode).keys());
  return ofCedex === undefined ? coded : coded.add(ofCedex);
}

function areaFilter({ admins, adminOf }: TownPack, { areas }: Reading): TownFilter {
  if (!areas) return () => true;
  const isIn = admins.map(
    ([country, code]) => areas.has(country) || areas.has(`${country}:${code}`),
  );
  return (town) => isIn[adminOf[town] ?? 0] ?? false;
}
