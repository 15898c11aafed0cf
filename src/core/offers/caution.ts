import type { Hoster, Offer } from '../directory/hoster';
import type { MessageKey } from '../text/message-keys';
import { canBeHad } from './availability';

/** The facts of an offer and its hoster that may call for caution. */
export type Cautioned = Pick<Offer, 'availability' | 'evidence' | 'addressKind'> &
  Pick<Hoster, 'status'>;

/**
 * The one caution that is said of an offer, by the key of its words: that it is full, else that its hoster may be
 * gone, else that its address was never read and its hoster's site stands in for it, else that no source shows it.
 * Undefined where all is well.
 */
export function cautionOf(offer: Cautioned): MessageKey | undefined {
  if (!canBeHad({ ...offer, closesOn: null })) return 'availability_full';
  if (offer.status === 'unknown') return 'status_unknown';
  if (offer.evidence === 'seen') return undefined;
  return offer.addressKind === 'site' ? 'address_unread' : 'evidence_known';
}
