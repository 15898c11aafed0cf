/** The most hosts of a set: more accounts, sites and habits than three are no way out. */
export const mostHosts = 3;

/** A host as the search for a set sees it. */
export type CoveringHost = {
  /** The place of the host's id among the ids of all hosts, in order. */
  rank: number;
  /** The needs that the host covers, a bit each. */
  mask: number;
  /** The cost of having it in the set, a whole number: costs are added, and the least is best. */
  cost: number;
};

/**
 * The best set of one size for each set of needs, by the bits of these: its cost, infinite where no
 * set covers them, and its hosts by rank in ascending order.
 */
type Level = { costs: Float64Array; ranks: (readonly number[])[] };

/** The best hosts for some needs: as a set, and alone. */
export type BestHosts = {
  /** The number of needs that the set covers. */
  covered: number;
  /** The ranks of the set in ascending order; empty where no need is covered. */
  set: readonly number[];
  /** The rank of the best single host; null where no need is covered. */
  single: number | null;
};

/**
 * Finds the best of all sets of at most three hosts: the most needs covered, then the fewest hosts,
 * the least cost, and the first in the order of ids. Exact, in steps that grow by three with each
 * need and hardly with the hosts: in the smallest set each host covers something that the others
 * don't, so that the needs can be shared out, and the cheapest host taken for each share.
 */
export function bestHosts(hosts: readonly CoveringHost[], needCount: number): BestHosts {
  const singles = cheapestSingles(hosts, 2 ** needCount);
  let level = singles;
  let best = widestCover(singles);
  for (let size = 2; size <= mostHosts; size += 1) {
    // The last level is asked only for more than fewer hosts cover.
    level = withOneMore(level, singles, size < mostHosts ? 0 : best.covered + 1);
    const wider = widestCover(level);
    if (wider.covered > best.covered) best = wider;
  }
  return { covered: best.covered, set: best.ranks, single: widestCover(singles).ranks[0] ?? null };
}

/** The best single host for each set of needs: one that covers more of them will do as well. */
function cheapestSingles(hosts: readonly CoveringHost[], size: number): Level {
  const singles = emptyLevel(size);
  for (const { rank, mask, cost } of hosts) offer(singles, mask, cost, [rank]);
  for (let bit = 1; bit < size; bit *= 2) {
    for (let mask = 0; mask < size; mask += 1) {
      const wider = mask | bit;
      offer(singles, mask, singles.costs[wider] as number, singles.ranks[wider] ?? []);
    }
  }
  return singles;
}

/**
 * The best sets that have one host more than those of this level, each host with its own share, for
 * the sets of at least this many needs.
 */
function withOneMore(level: Level, singles: Level, fewestNeeds: number): Level {
  const size = level.costs.length;
  const next = emptyLevel(size);
  for (let mask = 1; mask < size; mask += 1) {
    if (bitCount(mask) < fewestNeeds) continue;
    // One host has the share with the lowest bit: looking at that one alone sees every set once.
    const others = mask & (mask - 1);
    for (let share = others; share > 0; share = (share - 1) & others) {
      const rest = mask ^ share;
      const cost = (level.costs[share] as number) + (singles.costs[rest] as number);
      if (cost > (next.costs[mask] as number) || cost === Infinity) continue;
      const ranks = [...(level.ranks[share] ?? []), ...(singles.ranks[rest] ?? [])];
      offer(
        next,
        mask,
        cost,
        ranks.sort((one, other) => one - other),
      );
    }
  }
  return next;
}

function emptyLevel(size: number): Level {
  return {
    costs: new Float64Array(size).fill(Infinity),
    ranks: Array.from({ length: size }, () => []),
  };
}

/** Takes a set into a level where it is better than the one there. */
function offer({ costs, ranks }: Level, mask: number, cost: number, set: readonly number[]): void {
  const kept = costs[mask] as number;
  if (cost > kept || (cost === kept && !isBefore(set, ranks[mask] ?? []))) return;
  costs[mask] = cost;
  ranks[mask] = set;
}

/** The best set of a level among those that cover the most needs. */
function widestCover({ costs, ranks }: Level): { covered: number; ranks: readonly number[] } {
  const best = { covered: 0, cost: Infinity, ranks: [] as readonly number[] };
  costs.forEach((cost, mask) => {
    const set = ranks[mask] ?? [];
    const gain = bitCount(mask) - best.covered;
    const isBetter = cost < best.cost || (cost === best.cost && isBefore(set, best.ranks));
    if (mask === 0 || cost === Infinity || gain < 0 || (gain === 0 && !isBetter)) return;
    Object.assign(best, { covered: best.covered + gain, cost, ranks: set });
  });
  return best;
}

/** True if the ids of one set come before those of another of the same size. */
function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((rank, index) => rank !== other[index]);
  return (one[place] ?? 0) < (other[place] ?? 0);
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
