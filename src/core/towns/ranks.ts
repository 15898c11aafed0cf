import { countryOf, isFormer, populationOf, type TownPlace } from './gazetteer';
import type { Quality } from './name-matches';
import type { TownPack } from './pack';

/** The country whose towns come first, and how many towns are wanted. */
export type TownSearch = { country: string; limit: number };

/**
 * The order of the towns that were found: the better name first, former communes below, the user's
 * country before others. A former commune of exactly this name is what was asked for all the same.
 */
const classes: Record<Quality, { town: number; former: number }> = {
  part: { town: 0, former: 0 },
  exact: { town: 1, former: 2 },
  start: { town: 3, former: 5 },
  word: { town: 4, former: 6 },
  near: { town: 7, former: 8 },
  inside: { town: 9, former: 10 },
  nearStart: { town: 11, former: 12 },
};

/** The number of ranks: two for each class, the user's country first. */
const rankCount = 26;
const firstStart = classes.start.town * 2;
const firstGuess = classes.near.town * 2;

/** Towns that were found in one pack, by rank; in each rank the most populous first. */
export type Ranks = { pack: TownPack; ranks: number[][] };

/** The ranks of a pack in which no town was found yet. */
export function noRanks(pack: TownPack): Ranks {
  return { pack, ranks: Array.from({ length: rankCount }, () => []) };
}

/** Keeps a town in its rank, unless that has so many that are more populous. */
export function addRanked(found: Ranks, town: number, quality: Quality, search: TownSearch): void {
  const { pack, ranks } = found;
  const place = classes[quality][isFormer(pack, town) ? 'former' : 'town'];
  const isAbroad = countryOf(pack, town) !== search.country;
  const rank = ranks[place * 2 + Number(isAbroad)] ?? [];
  const last = rank.at(-1) ?? -1;
  if (rank.length === search.limit && last < town) return;
  if (last < town) {
    rank.push(town);
    return;
  }
  if (rank.includes(town)) return;
  rank.splice(
    rank.findIndex((each) => each > town),
    0,
    town,
  );
  if (rank.length > search.limit) rank.pop();
}

/** The ranks that are shown together: the first, and the one after the last. */
const spans = {
  exact: [0, firstStart],
  sure: [0, firstGuess],
  guessed: [firstGuess, rankCount],
} as const;

/** The name of the ranks that are shown together. */
export type Span = keyof typeof spans;

/**
 * The first towns of these ranks, `limit` at most: rank by rank, the most populous first whatever
 * pack they are of.
 */
export function firstOf(found: readonly Ranks[], span: Span, limit: number): TownPlace[] {
  const places: TownPlace[] = [];
  const [from, to] = spans[span];
  for (let rank = from; rank < to && places.length < limit; rank += 1) {
    places.push(...merge(found, rank, limit - places.length));
  }
  return places;
}

function merge(found: readonly Ranks[], rank: number, limit: number): TownPlace[] {
  const queues = found.map(({ pack, ranks }) => ({ pack, towns: ranks[rank] ?? [], at: 0 }));
  const places: TownPlace[] = [];
  while (places.length < limit) {
    let first: { place: TownPlace; population: number; queue: (typeof queues)[number] } | undefined;
    for (const queue of queues) {
      const town = queue.towns[queue.at];
      if (town === undefined) continue;
      const population = populationOf(queue.pack, town);
      if (first && first.population >= population) continue;
      first = { place: { pack: queue.pack, town }, population, queue };
    }
    if (!first) break;
    first.queue.at += 1;
    places.push(first.place);
  }
  return places;
}

/**
 * True if there is a town of the user's own country that is no guess, or one of another country of
 * exactly this name.
 */
export function hasGoodMatch({ ranks }: Ranks): boolean {
  return ranks.some((towns, rank) => {
    const isHome = rank % 2 === 0;
    const last = isHome ? firstGuess : firstStart;
    return towns.length > 0 && rank < last;
  });
}

/** True if there is a town of the user's own country that is no guess. */
export function hasHomeMatch({ ranks }: Ranks): boolean {
  return ranks.some((towns, rank) => rank % 2 === 0 && rank < firstGuess && towns.length > 0);
}
