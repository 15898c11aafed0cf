import type { Hoster, Offer } from '../directory/hoster';
import type { MessageKey } from '../text/message-keys';
import { canBeHad } from './availability';

/**
 * The one caution that is said of an offer, by the key of its words: that it is full, else that its hoster may be
 * gone, else that no source shows it. Undefined where all is well.
 */
export function cautionOf(
  offer: Pick<Offer, 'availability' | 'evidence'> & Pick<Hoster, 'status'>,
): MessageKey | undefined {
  if (!canBeHad(offer)) return 'availability_full';
  if (offer.status === 'unknown') return 'status_unknown';
  if (offer.evidence !== 'seen') return 'evidence_known';
  return undefined;
}
