import { addressKey } from '../../core/address-key';
import { compareIds } from '../../core/compare-ids';
import type { Hoster, Offer } from '../../core/directory/hoster';
import { distance } from '../../core/geo/distance';
import type { NeedId } from '../../core/need';
import { conditionOf } from '../../core/offers/condition';
import { serviceLimitOf } from '../../core/offers/service-limit';
import type { Bundle } from '../../core/suggestions/bundle/bundle';
import type { Wanted } from '../../core/suggestions/ranking';
import { judgeBy, type Relaxation, wishesMade } from '../../core/suggestions/wishes';
import { communeKey } from '../../core/towns/commune-key';

// The rules of a bundle as a person would check them: every set of hosts is looked at.

/** The part of a bundle that a brute force finds: ids in order, without the offers. */
export type BundleFound = {
  hosts: readonly string[];
  missing: readonly NeedId[];
  relaxed: readonly Relaxation[];
  single: string | null;
};

/** The part of a bundle that a brute force finds as well. */
export function foundIn({ hosts, missing, relaxed, single }: Bundle): BundleFound {
  return {
    hosts: hosts.map(({ first }) => first.hosterId).sort(compareIds),
    missing,
    relaxed,
    single: single?.hosts[0]?.first.hosterId ?? null,
  };
}

/** A host, and the facts of it that sets are compared by. */
type Host = {
  id: string;
  mask: number;
  unknown: number;
  metres: number;
  signUps: number;
};

/** Finds the bundle by looking at all sets of at most three hosts, under fewer and fewer wishes. */
export function bundleByBruteForce(
  needs: readonly NeedId[],
  hosters: readonly Hoster[],
  wanted: Wanted,
): BundleFound {
  const made = wishesMade(wanted.filters).length;
  const rounds = Array.from({ length: made + 1 }, (_, steps) =>
    bestOfAll(hostsWithin(needs, hosters, wanted, steps)),
  );
  const most = Math.max(...rounds.map(({ mask }) => countBits(mask)));
  const steps = rounds.findIndex(({ mask }) => countBits(mask) === most);
  const { best, mask, single } = rounds[steps] as (typeof rounds)[number];
  return {
    hosts: best,
    missing: needs.filter((_, place) => (mask & (1 << place)) === 0),
    relaxed: most > 0 ? judgeBy(wanted.filters).relaxed(steps) : [],
    single: best.length > 1 ? single : null,
  };
}

/** The hosts that cover anything when so many wishes are given up, in the order of ids. */
function hostsWithin(
  needs: readonly NeedId[],
  hosters: readonly Hoster[],
  wanted: Wanted,
  steps: number,
): Host[] {
  const resorts = needs.map((need) =>
    Math.min(
      ...hosters.flatMap((each) => offersOf(each, need).map((o) => resort(each, o, need, wanted))),
    ),
  );
  const hosts = hosters.map((hoster) => {
    const taken = needs.map((need, place) => {
      const offers = offersOf(hoster, need)
        .filter((offer) => resort(hoster, offer, need, wanted) === resorts[place])
        .filter((offer) => stepsOf(hoster, offer, need, wanted) <= steps);
      return offers.toSorted(
        (one, other) =>
          favouritePlace(one, need, wanted) - favouritePlace(other, need, wanted) ||
          Number(one.evidence !== 'seen') - Number(other.evidence !== 'seen') ||
          ease(hoster, one) - ease(hoster, other) ||
          compareIds(one.id, other.id),
      )[0];
    });
    const { id, seat } = hoster;
    return {
      id,
      mask: taken.reduce((sum, offer, place) => sum + (offer ? 1 << place : 0), 0),
      unknown: Number(seat === null),
      metres: metresTo(seat, wanted),
      signUps: Math.max(0, ...taken.map((offer) => (offer ? signUps(hoster, offer) : 0))),
    };
  });
  return hosts.filter(({ mask }) => mask > 0).sort((a, b) => compareIds(a.id, b.id));
}

/** The metres from home; none within its own commune, as to a hoster or from a home that is not known. */
function metresTo(seat: Hoster['seat'], { home }: Wanted): number {
  if (!home || !seat || seat.townKey === communeKey(home.country, home.code)) return 0;
  return Math.round(distance(home.point, seat.point) * 1000);
}

/** The number of wishes to give up before an offer is allowed for a need. */
function stepsOf(hoster: Hoster, offer: Offer, need: NeedId, wanted: Wanted): number {
  if (isFavourite(offer, need, wanted)) return 0;
  const condition = conditionOf(hoster, offer);
  const { price, evidence } = offer;
  const isMember = hoster.membership !== null;
  return judgeBy(wanted.filters).steps({ ...hoster, price, evidence, condition, isMember });
}

/** The best of all sets of one, two and three hosts, which are gone through in the order of ids. */
function bestOfAll(hosts: readonly Host[]) {
  const nothing = { mask: 0, hosts: [] as readonly Host[] };
  let best = nothing;
  const look = (mask: number, set: readonly Host[]) => {
    if (isBetter(mask, set, best)) best = { mask, hosts: set };
  };
  for (const one of hosts) look(one.mask, [one]);
  const single = best.hosts[0]?.id ?? null;
  for (let i = 0; i < hosts.length; i += 1) {
    const one = hosts[i] as Host;
    for (let j = i + 1; j < hosts.length; j += 1) {
      const other = hosts[j] as Host;
      const both = one.mask | other.mask;
      look(both, [one, other]);
      for (let k = j + 1; k < hosts.length; k += 1) {
        const third = hosts[k] as Host;
        // Most sets cover less than the best so far: for these no list is made.
        const mask = both | third.mask;
        if (countBits(mask) >= countBits(best.mask)) look(mask, [one, other, third]);
      }
    }
  }
  return { mask: best.mask, best: best.hosts.map(({ id }) => id), single };
}

function isBetter(
  mask: number,
  set: readonly Host[],
  best: { mask: number; hosts: readonly Host[] },
) {
  const sum = (hosts: readonly Host[], fact: 'unknown' | 'metres' | 'signUps') =>
    hosts.reduce((all, host) => all + host[fact], 0);
  const gains = [
    countBits(mask) - countBits(best.mask),
    best.hosts.length - set.length,
    sum(best.hosts, 'unknown') - sum(set, 'unknown'),
    sum(best.hosts, 'metres') - sum(set, 'metres'),
    sum(best.hosts, 'signUps') - sum(set, 'signUps'),
  ];
  return (gains.find((gain) => gain !== 0) ?? 0) > 0;
}

const offersOf = ({ offers }: Hoster, need: NeedId) =>
  offers.filter(({ needs, availability }) => needs.includes(need) && availability !== 'closed');

/** The place of an offer among the favourites for a need; behind all for one that is none. */
function favouritePlace({ address }: Offer, need: NeedId, { favourites }: Wanted): number {
  const place = favourites.findIndex(
    (each) => each.need === need && addressKey(each.address) === addressKey(address),
  );
  return place < 0 ? favourites.length : place;
}

function isFavourite(offer: Offer, need: NeedId, wanted: Wanted): boolean {
  return favouritePlace(offer, need, wanted) < wanted.favourites.length;
}

function resort(hoster: Hoster, offer: Offer, need: NeedId, wanted: Wanted): number {
  if (isFavourite(offer, need, wanted)) return 0;
  const isFull = offer.availability === 'full' || offer.availability === 'paused';
  const isForOthers = serviceLimitOf(hoster.serviceArea, wanted.home?.point) !== null;
  return (hoster.index === null ? 0 : 1) + (isForOthers ? 2 : 0) + (isFull ? 4 : 0);
}

/** The accounts and memberships that an offer asks for. */
function signUps(hoster: Hoster, offer: Offer): number {
  const condition = conditionOf(hoster, offer);
  if (condition === 'no-account') return 0;
  return condition === 'membership' || condition === 'client' ? 2 : 1;
}

/** The ease of an offer of this hoster, least first. */
function ease(hoster: Hoster, offer: Offer): number {
  const order = ['no-account', 'free-account', 'membership', 'registration-unknown', 'client'];
  return order.indexOf(conditionOf(hoster, offer));
}

function countBits(mask: number): number {
  let count = 0;
  for (let bit = 1; bit <= mask; bit *= 2) if (mask & bit) count += 1;
  return count;
}
