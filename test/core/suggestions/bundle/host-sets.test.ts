import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestHosts,
  type CoveringHost,
  mostHosts,
} from '../../../../src/core/suggestions/bundle/host-sets';

/** All sets of at most so many of these, each in their order. */
function setsOf<Item>(items: readonly Item[], most: number): Item[][] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  const without = setsOf(others, most);
  const withFirst = most > 0 ? setsOf(others, most - 1).map((set) => [first, ...set]) : [];
  return [...withFirst, ...without];
}

const covered = (set: readonly CoveringHost[]) =>
  set
    .reduce((mask, host) => mask | host.mask, 0)
    .toString(2)
    .replaceAll('0', '').length;

/** The first of all sets by what is compared, one thing after the other. */
function bruteForce(hosts: readonly CoveringHost[], most: number) {
  const cost = (set: readonly CoveringHost[]) => set.reduce((sum, host) => sum + host.cost, 0);
  const ids = (set: readonly CoveringHost[]) =>
    set.map(({ rank }) => String.fromCharCode(97 + rank)).join('');
  const [best = []] = setsOf(hosts, most).sort(
    (one, other) =>
      covered(other) - covered(one) ||
      one.length - other.length ||
      cost(one) - cost(other) ||
      (ids(one) < ids(other) ? -1 : 1),
  );
  return { covered: covered(best), ranks: best.map(({ rank }) => rank) };
}

/** Hosts of few different costs, so that ids have to decide, and most of them with few needs. */
const anyHosts = (needCount: number) =>
  fc
    .array(
      fc.record({
        needs: fc.uniqueArray(fc.nat(needCount - 1), { minLength: 1, maxLength: 3 }),
        cost: fc.nat(3),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ needs, cost }, rank) => ({
        rank,
        cost,
        mask: needs.reduce((mask, need) => mask + 2 ** need, 0),
      })),
    );

describe('the best hosts', () => {
  it.each([1, 4, 7, 12])('for %d needs are the first of all sets in order', (needCount) => {
    fc.assert(
      fc.property(anyHosts(needCount), (hosts) => {
        const set = bruteForce(hosts, mostHosts);
        const [single = null] = bruteForce(hosts, 1).ranks;
        expect(bestHosts(hosts, needCount)).toEqual({
          covered: set.covered,
          set: set.ranks,
          single,
        });
      }),
      { numRuns: needCount === 12 ? 100 : 500 },
    );
  });
});
