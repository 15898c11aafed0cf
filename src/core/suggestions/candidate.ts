import type { Hoster, Offer } from '../directory/hoster';
import { distance, type Point } from '../geo/distance';
import { communeKey } from '../towns/town';
import { type Condition, conditions } from './condition';
import type { Wished } from './filters';
import type { Reason, Suggestion } from './suggestion';

/** Where the user lives, as ranking needs it. */
export type HomePlace = { country: string; code: string; point: Point };

/** A hoster as seen from a home. */
export type HosterFromHome = {
  hoster: Hoster;
  /** null without a home or a known town. */
  kilometres: number | null;
  isSameCommune: boolean;
  /** Its town is unknown and it is in another country, or nobody told in which. */
  isAbroad: boolean;
};

export function seenFrom(home: HomePlace | null, hoster: Hoster): HosterFromHome {
  const { seat, country } = hoster;
  return {
    hoster,
    kilometres: home && seat ? distance(home.point, seat.point) : null,
    isSameCommune:
      home !== null && seat !== null && seat.townKey === communeKey(home.country, home.code),
    isAbroad: home !== null && !seat && country !== home.country,
  };
}

/** An offer that may answer a need, with what its rank depends on. */
export type Candidate = {
  from: HosterFromHome;
  offer: Offer;
  condition: Condition;
  /** Place in the user's order for the need; Infinity: not among their favourites. */
  favourite: number;
};

const isTakingNobody = ({ availability }: Offer) =>
  availability === 'full' || availability === 'paused';

/**
 * Rules 1 to 5 of the order, below 0 where `one` comes first: the user's own order; whoever is named
 * by a list of independent hosts after every hoster of CHATONS; what can be had; known towns, and
 * home's country among unknown ones; kilometres; what it takes.
 */
export function compareMerits(one: Candidate, other: Candidate): number {
  if (one.favourite !== other.favourite) return one.favourite < other.favourite ? -1 : 1;
  const { hoster: oneHoster } = one.from;
  const { hoster: otherHoster } = other.from;
  return (
    Number(oneHoster.index !== null) - Number(otherHoster.index !== null) ||
    Number(isTakingNobody(one.offer)) - Number(isTakingNobody(other.offer)) ||
    Number(oneHoster.seat === null) - Number(otherHoster.seat === null) ||
    Number(one.from.isAbroad) - Number(other.from.isAbroad) ||
    (one.from.kilometres ?? 0) - (other.from.kilometres ?? 0) ||
    conditions.indexOf(one.condition) - conditions.indexOf(other.condition)
  );
}

/** The total order: merits, then the ids of hoster and offer. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    compareMerits(one, other) ||
    compareIds(one.from.hoster.id, other.from.hoster.id) ||
    compareIds(one.offer.id, other.offer.id)
  );
}

/** Below 0 where `one` comes first. The same in every language. */
export const compareIds = (one: string, other: string) =>
  one === other ? 0 : one < other ? -1 : 1;

/** What filters ask of an offer. */
export function wishedOfOffer(hoster: Hoster, offer: Offer, condition: Condition): Wished {
  return {
    country: hoster.country,
    body: hoster.body,
    price: offer.price,
    evidence: offer.evidence,
    condition,
    isChaton: hoster.membership !== null,
  };
}

/** What is shown of a candidate, with the reasons for its rank. */
export function suggestionOf(candidate: Candidate, nearestKilometres: number): Suggestion {
  const { hoster, kilometres } = candidate.from;
  const { id, name, softwareName, address, addressKind, registration, price } = candidate.offer;
  return {
    hosterId: hoster.id,
    hosterName: hoster.name,
    town: hoster.seat?.town ?? null,
    country: hoster.country,
    body: hoster.body,
    origin: hoster.index,
    offerId: id,
    offerName: name,
    softwareName,
    address,
    addressKind,
    kilometres,
    registration,
    price,
    asOf: hoster.asOf,
    source: hoster.sources[0] ?? null,
    reasons: reasonsFor(candidate, hoster.index === null && kilometres === nearestKilometres),
  };
}

function reasonsFor({ from, offer, condition, favourite }: Candidate, isNearest: boolean) {
  const { seat, membership, status } = from.hoster;
  const stated: (Reason | false)[] = [
    isNearest && 'nearest',
    from.isSameCommune && 'same-commune',
    favourite < Infinity && 'favourite',
    condition,
    membership !== null && 'chatons-member',
    seat === null && 'town-unknown',
    seat?.precision === 'region' && 'region-only',
    status === 'unknown' && 'status-unknown',
    isTakingNobody(offer) && 'full',
    offer.addressKind === 'site' && 'site-only',
    offer.evidence,
  ];
  return stated.filter((reason) => reason !== false);
}
