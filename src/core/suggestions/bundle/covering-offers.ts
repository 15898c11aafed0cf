import { addressKey } from '../../address-key';
import type { Hoster } from '../../directory/hoster';
import type { NeedId } from '../../need';
import { canBeHad } from '../../offers/availability';
import { conditionOf } from '../../offers/condition';
import { type Candidate, candidateOf, seenFrom, wishedOfOffer } from '../candidate';
import type { Favourite } from '../favourites';
import { compareCandidates } from '../offer-order';
import type { Wanted } from '../ranking';
import { judgeBy } from '../wishes';

/** An offer that can cover a need. */
export type CoveringOffer = {
  need: NeedId;
  candidate: Candidate;
  /** The number of wishes that must be given up, in their order, before it is allowed. */
  steps: number;
};

/**
 * The offers that can cover these needs, in the order of all offers. A closed one covers nothing. A
 * full one covers a need where no offer can be had; a hoster that serves others, where none serves
 * the user; one that only an instance list names, where no hoster of CHATONS has such an offer.
 * Wishes are given up before any of that. A favourite always covers its need, whatever is wished.
 */
export function coveringOffers(
  needs: readonly NeedId[],
  hosters: readonly Hoster[],
  wanted: Wanted,
): CoveringOffer[] {
  const offers = allOffers(new Set(needs), hosters, wanted);
  const best = new Map<NeedId, number>();
  for (const { need, candidate } of offers) {
    best.set(need, Math.min(best.get(need) ?? Infinity, resort(candidate)));
  }
  const homeCountry = wanted.home?.country ?? null;
  return offers
    .filter(({ need, candidate }) => resort(candidate) === best.get(need))
    .sort((one, other) => compareCandidates(one.candidate, other.candidate, homeCountry));
}

function allOffers(
  needs: ReadonlySet<NeedId>,
  hosters: readonly Hoster[],
  { home, filters, favourites }: Wanted,
): CoveringOffer[] {
  const judge = judgeBy(filters);
  const rankOf = ranksOf(favourites);
  return hosters.flatMap((hoster) => {
    const from = seenFrom(home, hoster);
    const offers = hoster.offers.filter(({ availability }) => availability !== 'closed');
    return offers.flatMap((offer) => {
      const condition = conditionOf(hoster, offer);
      const steps = judge.steps(wishedOfOffer(hoster, offer, condition));
      const covered = offer.needs.filter((need) => needs.has(need));
      return covered.map((need) => {
        const rank = rankOf(need, offer.address);
        const candidate = candidateOf(from, offer, {
          condition,
          favouriteRank: rank,
          isPostponed: false,
        });
        return { need, candidate, steps: rank === null ? steps : 0 };
      });
    });
  });
}

/** Makes the finder of an address's place among the favourites for a need; null: it is none. */
function ranksOf(favourites: readonly Favourite[]) {
  const keyOf = (need: NeedId, address: string) => `${need} ${addressKey(address)}`;
  const ranks = new Map(favourites.map(({ need, address }, rank) => [keyOf(need, address), rank]));
  return (need: NeedId, address: string) => ranks.get(keyOf(need, address)) ?? null;
}

/** The last resort that an offer is: 0 is none, and the higher, the later it is turned to. */
function resort(candidate: Candidate): number {
  const { favouriteRank, origin, limit } = candidate;
  if (favouriteRank !== null) return 0;
  return Number(origin !== null) + 2 * Number(limit !== null) + 4 * Number(!canBeHad(candidate));
}
