import type { Landing } from '../actions/landing';
import type { Evidence, Hoster, InstanceListId, Offer, Seat } from '../directory/hoster';
import type { Condition } from '../offers/condition';
import type { OfferFact } from '../offers/offer-facts';
import type { ServiceLimit } from '../offers/service-limit';

/** An offer ranked for a need and a home, with what is known of it; `reasonsOf` says why it ranks there. */
export type Suggestion = {
  /** The id of the hoster; for a server of the user's own, the host of its address. */
  hosterId: string;
  hosterName: string;
  /** The name of the town where the hoster is; null where it is not known. */
  town: string | null;
  /**
   * The precision with which the place of the hoster is known; null where the place is not known.
   */
  precision: Seat['precision'] | null;
  country: string | null;
  body: Hoster['body'];
  status: Hoster['status'];
  /** True if the hoster is a member of CHATONS. */
  isMember: boolean;
  /**
   * The list of independent hosts that names the hoster, or `own` for a server of the user's own;
   * null where a directory of CHATONS names it.
   */
  origin: InstanceListId | 'own' | null;
  offerId: string;
  offerName: string;
  softwareName: string | null;
  address: string;
  addressKind: Offer['addressKind'];
  /** The place where the button of the suggestion leads. */
  landing: Landing;
  availability: Offer['availability'];
  closesOn: Offer['closesOn'];
  evidence: Offer['evidence'];
  registration: Offer['registration'];
  condition: Condition;
  /** The limit that keeps the user from the hoster; null where they are served. */
  limit: ServiceLimit | null;
  price: Offer['price'];
  /** The facts that are said of it, made with the answer so that a surface has only to find the words. */
  facts: readonly OfferFact[];
  /** The place among the user's favourites for the need, from 0; null if it is none of them. */
  favouriteRank: number | null;
  /** True if the user puts it last today, as it does not work. */
  isPostponed: boolean;
  /** The great-circle distance in kilometres, unrounded; null without a home or a known place. */
  kilometres: number | null;
  /** True if the hoster is in the commune in which the user lives. */
  isSameCommune: boolean;
  /**
   * True if a directory of CHATONS names it, and no other such suggestion of the answer is nearer.
   */
  isNearest: boolean;
  /**
   * The number that suggestions of an answer share where only their ids tell them apart: they take
   * turns.
   */
  tie: number;
  /** The date of the hoster's record; null where it is not known. */
  asOf: string | null;
  /** The first source of the record, with the date there; null where none is told. */
  source: Evidence | null;
};
