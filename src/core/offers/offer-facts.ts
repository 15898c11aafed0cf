import type { Hoster, InstanceListId, Offer } from '../directory/hoster';
import type { MessageKey } from '../text/message-keys';
import { cautionOf } from './caution';
import type { Condition } from './condition';

/** The weight of a fact: known and welcome, merely so, or to be checked before one goes there. */
type Tone = 'good' | 'plain' | 'caution';

/** A fact that the user of an offer wants to know before going there, by the key of its words. */
export type OfferFact = { key: MessageKey; tone: Tone };

/** The part of an offer that its facts are made of. */
export type KnownOffer = Pick<Offer, 'price' | 'availability' | 'evidence'> &
  Pick<Hoster, 'status'> & {
    condition: Condition;
    /** An instance list, or the user, that names its hoster; null for a directory of CHATONS. */
    origin: InstanceListId | 'own' | null;
  };

const priceFact = (price: KnownOffer['price']): OfferFact => ({
  key: `price_${price ?? 'unknown'}`,
  tone: price === null || price === 'paid' ? 'plain' : 'good',
});

const conditionFact = (condition: Condition): OfferFact => ({
  key: `condition_${condition.replaceAll('-', '_')}` as MessageKey,
  tone: condition === 'no-account' ? 'good' : 'plain',
});

/**
 * The facts of an offer in the order in which they are read: what it costs, what it takes, and at most
 * one caution. What is true of nearly all is not said; what is not known is said once, as a thing to
 * check. A server of the user's own has none: its user knows.
 */
export function offerFacts(offer: KnownOffer): OfferFact[] {
  if (offer.origin === 'own') return [];
  const caution = cautionOf(offer);
  return [
    ...priceAndCondition(offer),
    ...(caution ? [{ key: caution, tone: 'caution' as const }] : []),
  ];
}

function priceAndCondition({ price, condition }: KnownOffer): OfferFact[] {
  if (price === null && condition === 'registration-unknown') {
    return [{ key: 'condition_both_unknown', tone: 'plain' }];
  }
  // That it is for clients says that it is paid for.
  if (condition === 'client' && (price === 'paid' || price === null))
    return [conditionFact(condition)];
  return [priceFact(price), conditionFact(condition)];
}
