import { landingOf } from '../actions/landing';
import type { Hoster, Offer } from '../directory/hoster';
import { distance, type Point } from '../geo/distance';
import type { NeedId } from '../need';
import type { Condition } from '../offers/condition';
import { offerFacts } from '../offers/offer-facts';
import { type ServiceLimit, serviceLimitOf } from '../offers/service-limit';
import { communeKey } from '../towns/commune-key';
import { isNearest } from './nearest';
import type { Suggestion } from './suggestion';
import type { Wished } from './wishes';

/** The place where the user lives, as ranking needs it. */
export type HomePlace = { country: string; code: string; point: Point };

/** A hoster as it is seen from a home. */
export type HosterFromHome = {
  hoster: Hoster;
  /** The great-circle distance in kilometres; null without a home or a known place. */
  kilometres: number | null;
  isSameCommune: boolean;
  /** The limit that keeps the user from the hoster; null where they are served. */
  limit: ServiceLimit | null;
};

export function seenFrom(home: HomePlace | null, hoster: Hoster): HosterFromHome {
  const { seat } = hoster;
  return {
    hoster,
    kilometres: home && seat ? distance(home.point, seat.point) : null,
    isSameCommune:
      home !== null && seat !== null && seat.townKey === communeKey(home.country, home.code),
    limit: serviceLimitOf(hoster.serviceArea, home?.point),
  };
}

/**
 * The properties that rules 1 to 6 of the order compare: all that tells two offers apart but their
 * ids.
 */
export type Merits = Pick<
  Suggestion,
  | 'favouriteRank'
  | 'isPostponed'
  | 'origin'
  | 'availability'
  | 'closesOn'
  | 'precision'
  | 'country'
  | 'kilometres'
  | 'isSameCommune'
  | 'evidence'
  | 'condition'
  | 'limit'
>;

/** An offer that may answer a need, with what its rank depends on. */
export type Candidate = Merits & { from: HosterFromHome; offer: Offer };

/** The merits that no fact of the hoster's tells alone. */
type OwnMerits = Pick<Merits, 'condition' | 'favouriteRank' | 'isPostponed'>;

/**
 * The candidate that an offer is; `favouriteRank` is its place among the user's favourites, null if
 * it is none of them.
 */
export function candidateOf(
  from: HosterFromHome,
  offer: Offer,
  { condition, favouriteRank, isPostponed }: OwnMerits,
): Candidate {
  const { hoster, kilometres } = from;
  return {
    from,
    offer,
    favouriteRank,
    isPostponed,
    origin: hoster.index,
    availability: offer.availability,
    closesOn: offer.closesOn,
    precision: hoster.seat?.precision ?? null,
    country: hoster.country,
    kilometres,
    isSameCommune: from.isSameCommune,
    evidence: offer.evidence,
    condition,
    limit: from.limit,
  };
}

/** The properties that filters compare, of an offer that is no suggestion yet. */
export function wishedOfOffer(hoster: Hoster, offer: Offer, condition: Condition): Wished {
  return {
    country: hoster.country,
    body: hoster.body,
    price: offer.price,
    evidence: offer.evidence,
    condition,
    isMember: hoster.membership !== null,
  };
}

/** The facts of a suggestion that only the others of its answer tell. */
type Standing = {
  need: NeedId;
  /** The least distance in kilometres in the answer; null where no distance is known. */
  nearest: number | null;
  tie: number;
};

/** The suggestion that a candidate becomes, to be shown. */
export function suggestionOf(candidate: Candidate, { need, nearest, tie }: Standing): Suggestion {
  const { from, offer, origin, kilometres, condition, favouriteRank } = candidate;
  const { hoster, limit } = from;
  const { status, asOf, seat } = hoster;
  const landable = { ...offer, condition, hoster, isFavourite: favouriteRank !== null };
  const told = { status, asOf, list: hoster.list };
  return {
    hosterId: hoster.id,
    hosterName: hoster.name,
    town: seat?.town ?? null,
    precision: candidate.precision,
    country: hoster.country,
    body: hoster.body,
    status,
    isMember: hoster.membership !== null,
    origin,
    offerId: offer.id,
    offerName: offer.name,
    softwareName: offer.softwareName,
    address: offer.address,
    addressKind: offer.addressKind,
    landing: landingOf(landable, need),
    availability: offer.availability,
    closesOn: offer.closesOn,
    evidence: offer.evidence,
    registration: offer.registration,
    condition,
    limit,
    price: offer.price,
    facts: offerFacts({ ...offer, ...told, condition, limit, origin }),
    favouriteRank,
    isPostponed: candidate.isPostponed,
    kilometres,
    isSameCommune: from.isSameCommune,
    isNearest: isNearest(candidate, nearest),
    tie,
    asOf,
    source: hoster.sources[0] ?? null,
  };
}
