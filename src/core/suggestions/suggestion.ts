import type { Evidence, Hoster, InstanceListId, Offer, Seat } from '../directory/hoster';
import type { Condition } from './condition';

/** An offer ranked for a need and a home, with what is known of it; `reasonsOf` says why it ranks there. */
export type Suggestion = {
  /** The host of its address where it is a server of the user's own. */
  hosterId: string;
  hosterName: string;
  /** null: not known. */
  town: string | null;
  /** How precisely its place is known; null: not at all. */
  precision: Seat['precision'] | null;
  country: string | null;
  body: Hoster['body'];
  status: Hoster['status'];
  /** The hoster is a member of CHATONS. */
  isMember: boolean;
  /** Who names it: a list of independent hosts, or the user; null: a directory of CHATONS. */
  origin: InstanceListId | 'own' | null;
  offerId: string;
  offerName: string;
  softwareName: string | null;
  address: string;
  addressKind: Offer['addressKind'];
  availability: Offer['availability'];
  evidence: Offer['evidence'];
  registration: Offer['registration'];
  condition: Condition;
  price: Offer['price'];
  /** Its place among the user's favourites for the need, from 0; null: it is none of them. */
  favouriteRank: number | null;
  /** Great circle, unrounded; null without a home or a known town. */
  kilometres: number | null;
  /** It is in the commune in which the user lives. */
  isSameCommune: boolean;
  /** None of the answer that a directory of CHATONS names is nearer. */
  isNearest: boolean;
  /** Date of the hoster's record; null: not known. */
  asOf: string | null;
  /** Where the record comes from first, with the date there; null: not told. */
  source: Evidence | null;
};
