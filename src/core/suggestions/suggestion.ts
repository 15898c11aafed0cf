import type { Evidence, Hoster, InstanceListId, Offer, Registration } from '../directory/hoster';
import type { Condition } from './condition';
import { conditions } from './condition';
import type { Wished } from './filters';

/** Why a suggestion stands where it stands; a closed list, its ids are stored. */
export type Reason =
  | 'nearest'
  | 'same-commune'
  | Condition
  | 'chatons-member'
  | 'favourite'
  | 'town-unknown'
  | 'region-only'
  | 'status-unknown'
  | 'full'
  | 'site-only'
  | 'seen'
  | 'known';

/** An offer ranked for a need and a home, with its reasons. */
export type Suggestion = {
  /** The host of its address where it is a server of the user's own. */
  hosterId: string;
  hosterName: string;
  /** null: not known. */
  town: string | null;
  country: string | null;
  body: Hoster['body'];
  /** Who names it: a list of independent hosts, or the user; null: a directory of CHATONS. */
  origin: InstanceListId | 'own' | null;
  offerId: string;
  offerName: string;
  softwareName: string | null;
  address: string;
  addressKind: Offer['addressKind'];
  /** Great circle, unrounded; null without a home or a known town. */
  kilometres: number | null;
  registration: Registration | null;
  price: Offer['price'];
  /** Date of the hoster's record; null: not known. */
  asOf: string | null;
  /** Where the record comes from first, with the date there; null: not told. */
  source: Evidence | null;
  reasons: readonly Reason[];
};

/** What filters ask of a suggestion. */
export function wishedOf({ reasons, country, body, price }: Suggestion): Wished {
  return {
    country,
    body,
    price,
    condition: conditions.find((each) => reasons.includes(each)) ?? 'registration-unknown',
    isChaton: reasons.includes('chatons-member'),
    evidence: reasons.includes('seen') ? 'seen' : 'known',
  };
}
