import { communeOfCedex } from './cedex';
import { communeOfCode, countryOf, type Gazetteer, type TownPlace, townAt } from './gazetteer';
import { listLength } from './list-length';
import { matchInside, matchNames, type TakeTown } from './name-matches';
import { matchNearNames } from './near-names';
import { arrondissementKind, type TownPack } from './pack';
import { matchPostcodes } from './postcode-matches';
import { looserReadings, type Reading, readingsOf } from './query';
import {
  addRanked,
  firstOf,
  hasGoodMatch,
  hasHomeMatch,
  noRanks,
  type Ranks,
  type Span,
  type TownSearch,
} from './ranks';
import type { Town } from './town';

/** The towns that were found, and whether these are enough. */
type FoundTowns = {
  towns: Town[];
  /** True if no other pack is needed: a town at home fits, and no larger one elsewhere. */
  isEnough: boolean;
};

/** The search where the user's country is not known, for as many towns as a list shows. */
export const usualSearch: TownSearch = { country: 'FR', limit: listLength };

/**
 * Finds towns by name, part of a name, postcode, CEDEX, département, or several of these
 * ("Sainte-Colombe 77"). Exact names come first, then starts of names, then of words; within these
 * the user's country, then the most people. One typo is forgiven where nothing else is found.
 */
export function searchTowns(
  gazetteer: Gazetteer,
  typed: string,
  search: TownSearch = usualSearch,
): FoundTowns {
  const { country, limit } = search;
  const readings = readingsOf(gazetteer, typed, country);
  const found = collect(gazetteer, readings, search, findTowns);
  const isEnough = isEnoughFor(gazetteer, readings, found.flat(), country);
  const places = first(found, 'sure', limit);
  if (places.length < limit && !found.flat().some(hasHomeMatch)) {
    const near = first(collect(gazetteer, readings, search, findNearNames), 'guessed', limit);
    const isNearHome = ({ pack, town }: TownPlace) => countryOf(pack, town) === country;
    const exact = first(found, 'exact', limit);
    places.unshift(...exact, ...(places.length > 0 ? near.filter(isNearHome) : near));
  }
  if (places.length < limit) {
    places.push(...first(collect(gazetteer, readings, search, findInside), 'guessed', limit));
  }
  if (places.length === 0) {
    places.push(
      ...first(collect(gazetteer, looserReadings(readings), search, findTowns), 'sure', limit),
    );
  }
  return { towns: townsAt(places, limit), isEnough };
}

/** The first `limit` places of each reading's ranks. */
function first(found: readonly Ranks[][], span: Span, limit: number): TownPlace[] {
  return found.flatMap((ranks) => firstOf(ranks, span, limit));
}

function isEnoughFor(
  gazetteer: Gazetteer,
  readings: readonly Reading[],
  found: readonly Ranks[],
  country: string,
): boolean {
  const isHome = gazetteer.some(({ admins }) => admins.some(([each]) => each === country));
  return isHome && found.some(hasGoodMatch) && !isElsewhere(gazetteer, readings);
}

/** True if a larger town of another pack has one of these names. */
function isElsewhere(gazetteer: Gazetteer, readings: readonly Reading[]): boolean {
  return readings.some(
    ({ name, postcode }) =>
      name && !postcode && gazetteer.some(({ elsewhere }) => elsewhere.includes(`\n${name}\n`)),
  );
}

type Find = (pack: TownPack, reading: Reading, take: TakeTown) => void;

/** Collects the towns that were found in each pack, by reading. */
function collect(
  gazetteer: Gazetteer,
  readings: readonly Reading[],
  search: TownSearch,
  find: Find,
): Ranks[][] {
  const collected: Ranks[][] = [];
  for (const reading of readings) {
    const ranks = gazetteer.map((pack) => {
      const found = noRanks(pack);
      find(pack, reading, (town, quality) => addRanked(found, town, quality, search));
      return found;
    });
    collected.push(ranks);
    if (firstOf(ranks, 'sure', search.limit).length === search.limit) break;
  }
  return collected;
}

function findTowns(pack: TownPack, reading: Reading, take: TakeTown): void {
  if (!isHere(pack, reading)) return;
  const isThere = placeFilter(pack, reading);
  if (reading.name) {
    matchNames(pack, reading.name, (town, quality) => {
      if (!isThere(town)) return;
      take(town, isPartOfCity(pack, reading, town) ? 'part' : quality);
    });
  } else if (reading.postcode) findByPostcode(pack, reading, take);
  else for (let town = 0; town < pack.count; town += 1) if (isThere(town)) take(town, 'word');
}

/** True if the arrondissement `town` is meant: "75116 Paris" means it; "Paris 75" means Paris. */
function isPartOfCity(pack: TownPack, { postcode }: Reading, town: number): boolean {
  return postcode !== undefined && postcode.length > 3 && pack.kindOf[town] === arrondissementKind;
}

function findInside(pack: TownPack, reading: Reading, take: TakeTown): void {
  if (!reading.areas && !reading.postcode) matchInside(pack, reading.name, take);
}

function findNearNames(pack: TownPack, reading: Reading, take: TakeTown): void {
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
  const isThere = areaFilter(pack, reading);
  const { postcode } = reading;
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

/** The towns at the first `limit` of these places, each once. */
function townsAt(places: readonly TownPlace[], limit: number): Town[] {
  const seen = new Map<TownPack, Set<number>>();
  return places
    .filter(({ pack, town }) => {
      const known = seen.get(pack) ?? new Set();
      if (known.has(town)) return false;
      seen.set(pack, known.add(town));
      return true;
    })
    .slice(0, limit)
    .map(({ pack, town }) => townAt(pack, town));
}
