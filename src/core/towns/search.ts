import { findInside, findNearNames, findTowns } from './find-in-pack';
import { countryOf, type Gazetteer, type TownPlace, townAt } from './gazetteer';
import { listLength } from './list-length';
import type { TakeTown } from './name-matches';
import type { TownPack } from './pack';
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
import { looserReadings, readingsOf, rewrittenReadings } from './typed/query';
import type { Reading } from './typed/reading';

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
 * the user's country, then the most people. Where nothing fits, the words are read in other ways
 * ("mairie de", "s/"), one typo is forgiven, and of a name and a postcode one is enough.
 */
export function searchTowns(
  gazetteer: Gazetteer,
  typed: string,
  search: TownSearch = usualSearch,
): FoundTowns {
  const { country, limit } = search;
  const plain = readingsOf(gazetteer, typed, country);
  const fitting = collect(gazetteer, plain, search, findTowns);
  const isFound = first(fitting, 'sure', 1).length > 0;
  const rewritten = isFound ? [] : rewrittenReadings(gazetteer, typed);
  const readings = [...plain, ...rewritten];
  const found = isFound ? fitting : collect(gazetteer, rewritten, search, findTowns);
  const isEnough = isEnoughFor(gazetteer, readings, found.flat(), country);
  const places = [...exactInArea(plain, fitting, limit), ...first(found, 'sure', limit)];
  if (places.length < limit && !found.flat().some(hasHomeMatch)) {
    const guessable = [...plain, ...rewritten.filter(isNameAlone).slice(0, mostGuessed)];
    const near = first(collect(gazetteer, guessable, search, findNearNames), 'guessed', limit);
    const isNearHome = ({ pack, town }: TownPlace) => countryOf(pack, town) === country;
    const exact = first(found, 'exact', limit);
    places.unshift(...exact, ...(places.length > 0 ? near.filter(isNearHome) : near));
  }
  if (places.length < limit) {
    places.push(...first(collect(gazetteer, plain, search, findInside), 'guessed', limit));
  }
  if (places.length === 0) places.push(...loosely(gazetteer, readings, search));
  return { towns: townsAt(places, limit), isEnough };
}

/** The most other ways to write what was typed that are tried with a typo. */
const mostGuessed = 2;

const isNameAlone = ({ areas, postcode, also }: Reading) => !areas && !postcode && !also;

/**
 * The towns of exactly this name in an area that was spelled: "Monza MB" is Monza before
 * Monzambano, unless that is a name in full.
 */
function exactInArea(
  readings: readonly Reading[],
  found: readonly Ranks[][],
  limit: number,
): TownPlace[] {
  const isSpelled = (_: unknown, place: number) => readings[place]?.isAreaSpelled ?? false;
  const others = found.filter((each, place) => !isSpelled(each, place));
  if (first(others, 'exact', 1).length > 0) return [];
  const named = found.filter((each, place) => isSpelled(each, place) && readings[place]?.name);
  return first(named, 'exact', limit);
}

/**
 * The towns that fit the name or the postcode, where none fits both. The name says more, next to
 * that postcode or anywhere, unless the postcode is one of the user's country or of the one named.
 */
function loosely(
  gazetteer: Gazetteer,
  readings: readonly Reading[],
  search: TownSearch,
): TownPlace[] {
  const { country, limit } = search;
  const looser = looserReadings(readings, country);
  const find = (wanted: readonly Reading[], how: Find = findTowns) =>
    collect(gazetteer, wanted, search, how);
  const byPostcode = find(looser.map((each) => each.byPostcode));
  const isKnown = byPostcode.some((ranks, place) =>
    firstOf(ranks, 'exact', limit).some(
      ({ pack, town }) => looser[place]?.byPostcode.areas || countryOf(pack, town) === country,
    ),
  );
  const around = find(looser.flatMap((each) => each.around));
  const names = looser.map((each) => each.byName);
  const called = first(find(names), 'sure', limit);
  const coded = first(byPostcode, 'sure', limit);
  if (isKnown) return [...first(around, 'exact', limit), ...coded, ...called];
  const named = [...first(around, 'sure', limit), ...called];
  if (named.length > 0) return named;
  const near = first(find(names, findNearNames), 'guessed', limit);
  return near.length > 0 ? near : coded;
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
