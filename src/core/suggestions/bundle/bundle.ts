import { compareIds } from '../../compare-ids';
import type { Hoster } from '../../directory/hoster';
import type { NeedId } from '../../need';
import type { Condition } from '../../offers/condition';
import { type Candidate, suggestionOf } from '../candidate';
import { comparedKilometres } from '../nearest';
import type { Wanted } from '../ranking';
import type { Suggestion } from '../suggestion';
import { judgeBy, type Relaxation, wishesMade } from '../wishes';
import { type CoveringOffer, coveringOffers } from './covering-offers';
import { type BestHosts, bestHosts } from './host-sets';

/** The most needs that can be covered at once: the search for hosts stays exact and short. */
export const mostBundledNeeds = 12;

/** An offer of a bundle, and the needs that it is taken for. */
export type BundledOffer = { suggestion: Suggestion; needs: readonly NeedId[] };

/** A host of a bundle, and the offers that it is taken for. */
export type BundledHost = {
  /** The suggestion of its first offer: who and where the host is, each of its offers says alike. */
  first: Suggestion;
  offers: readonly BundledOffer[];
};

/** Hosts, and the needs that none of them covers. */
export type HostPlan = { hosts: readonly BundledHost[]; missing: readonly NeedId[] };

/** The hosts that cover many needs together. */
export type Bundle = HostPlan & {
  /** The wishes that had to be given up so that as many needs are covered. */
  relaxed: readonly Relaxation[];
  /** The best single host, where `hosts` are several; else null. */
  single: HostPlan | null;
};

/** A host with the offer that it has for each need, and the cost of having it among the hosts. */
type Covering = { hosterId: string; cost: number; byNeed: ReadonlyMap<NeedId, Candidate> };

/**
 * Finds the hosts that cover these needs, at most `mostBundledNeeds`: of all sets of at most three
 * hosts those that cover the most needs; of these the fewest hosts; then the smallest sum of
 * kilometres, sets with fewer hosts of an unknown place first; then the fewest accounts and
 * memberships, counted as if each host were used for all that it covers; then the first ids in
 * order. Without a home no kilometres are compared.
 *
 * Wishes are given up in their order before a need is: as few as let the most needs be covered that
 * can be covered at all. Which offers count, `coveringOffers` says.
 */
export function bundleHosts(
  needs: readonly NeedId[],
  hosters: readonly Hoster[],
  wanted: Wanted,
): Bundle {
  const offers = coveringOffers(needs, hosters, wanted);
  const wishCount = wishesMade(wanted.filters).length;
  const { covered } = searchIn(offers, needs, wishCount).best;
  let steps = 0;
  let found = searchIn(offers, needs, steps);
  while (found.best.covered < covered) {
    steps += 1;
    found = searchIn(offers, needs, steps);
  }
  const { coverings, best } = found;
  const planOf = (ranks: readonly number[]) => {
    const taken = ranks.flatMap((rank) => coverings[rank] ?? []);
    return plan(needs, taken);
  };
  return {
    ...planOf(best.set),
    relaxed: best.covered > 0 ? judgeBy(wanted.filters).relaxed(steps) : [],
    single: best.single !== null && best.set.length > 1 ? planOf([best.single]) : null,
  };
}

/** The hosts that may be taken when so many wishes are given up, in the order of ids, and the best. */
function searchIn(
  offers: readonly CoveringOffer[],
  needs: readonly NeedId[],
  steps: number,
): { coverings: readonly Covering[]; best: BestHosts } {
  const byHoster = new Map<string, Map<NeedId, Candidate>>();
  for (const { need, candidate, steps: needed } of offers) {
    if (needed > steps) continue;
    const { id } = candidate.from.hoster;
    const byNeed = byHoster.get(id) ?? new Map<NeedId, Candidate>();
    byHoster.set(id, byNeed);
    if (!byNeed.has(need)) byNeed.set(need, candidate);
  }
  const coverings = [...byHoster]
    .map(([hosterId, byNeed]) => ({ hosterId, byNeed, cost: costOf([...byNeed.values()]) }))
    .toSorted((one, other) => compareIds(one.hosterId, other.hosterId));
  const covered = needs.filter((need) => coverings.some(({ byNeed }) => byNeed.has(need)));
  const hosts = coverings.map(({ byNeed, cost }, rank) => {
    const bits = covered.map((need, place) => (byNeed.has(need) ? 2 ** place : 0));
    return { rank, cost, mask: bits.reduce((sum, bit) => sum + bit, 0) };
  });
  return { coverings, best: bestHosts(hosts, covered.length) };
}

const signUps: Record<Condition, number> = {
  'no-account': 0,
  'free-account': 1,
  'registration-unknown': 1,
  // An account, and a membership or a contract beside it.
  membership: 2,
  client: 2,
};

/**
 * The cost of a host with these offers as one whole number, of which sums are compared: an unknown
 * place outweighs all metres of three hosts, and a metre all their accounts.
 */
function costOf(offers: readonly Candidate[]): number {
  const [host] = offers;
  const metres = Math.round(((host && comparedKilometres(host)) ?? 0) * 1000);
  const most = Math.max(...offers.map(({ condition }) => signUps[condition]));
  return (host?.precision ? 0 : 1e9) + metres * 10 + most;
}

/** Shares the needs out among hosts: those that cover most come first, and take all that is left. */
function plan(needs: readonly NeedId[], coverings: readonly Covering[]): HostPlan {
  let missing = needs;
  const inOrder = coverings.toSorted(
    (one, other) =>
      other.byNeed.size - one.byNeed.size ||
      one.cost - other.cost ||
      compareIds(one.hosterId, other.hosterId),
  );
  const hosts = inOrder.flatMap(({ byNeed }) => {
    const taken = missing.filter((need) => byNeed.has(need));
    missing = missing.filter((need) => !byNeed.has(need));
    const offers = offersTaken(taken, byNeed);
    return offers[0] ? [{ first: offers[0].suggestion, offers }] : [];
  });
  return { hosts, missing };
}

/** The offers of one host for these needs; once each, unless its needs begin in different places. */
function offersTaken(needs: readonly NeedId[], byNeed: Covering['byNeed']): BundledOffer[] {
  const offers = new Map<string, { suggestion: Suggestion; needs: NeedId[] }>();
  for (const need of needs) {
    const candidate = byNeed.get(need);
    if (!candidate) continue;
    const suggestion = suggestionOf(candidate, { need, nearest: null, tie: 0 });
    const key = `${suggestion.offerId} ${suggestion.landing.address}`;
    const offer = offers.get(key) ?? { suggestion, needs: [] };
    offers.set(key, offer);
    offer.needs.push(need);
  }
  return [...offers.values()];
}
