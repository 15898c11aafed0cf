import type { Hoster, InstanceListId, Offer } from '../directory/hoster';
import type { MessageKey } from '../text/message-keys';
import { type Cautioned, cautionOf } from './caution';
import type { Condition } from './condition';
import { oldFrom } from './old-record';
import type { ServiceLimit } from './service-limit';

/** The weight of a fact: known and welcome, merely so, or to be checked before one goes there. */
type Tone = 'good' | 'plain' | 'caution';

/** A fact that the user of an offer wants to know before going there, by the key of its words. */
export type OfferFact = {
  key: MessageKey;
  tone: Tone;
  /** The name that stands in the words; with `from` it is a date: `2026-11-22`, `2026-11` or `2026`. */
  name?: string;
  /** The day, counted from 1970, from which it is said; absent where it is said from the start. */
  from?: number;
};

/** The part of an offer that its facts are made of. */
export type KnownOffer = Cautioned &
  Pick<Offer, 'price' | 'closesOn'> &
  Pick<Hoster, 'asOf'> & {
    condition: Condition;
    /** The limit that keeps the user from the hoster; null where there is none, or home is not looked at. */
    limit: ServiceLimit | null;
    /** An instance list, or the user, that names its hoster; null for a directory of CHATONS. */
    origin: InstanceListId | 'own' | null;
    /** The host of the added list that names its hoster; absent where none does. */
    list?: string | undefined;
  };

/** The things that are to be said of an offer before one goes there, the gravest first. */
function cautionsOf(offer: KnownOffer): OfferFact[] {
  const { limit, asOf, closesOn } = offer;
  const caution = cautionOf(offer);
  return [
    ...(closesOn ? [closing(closesOn)] : []),
    ...(limit ? [{ key: limit.key, tone: 'caution', name: limit.place } as const] : []),
    ...(caution ? [{ key: caution, tone: 'caution' } as const] : []),
    ...(asOf ? [oldRecord(asOf)] : []),
  ];
}

/** The caution that the offer will end on this day, `YYYY-MM-DD`, which is said from the start. */
const closing = (name: string): OfferFact => ({ key: 'closes_on', tone: 'caution', name, from: 0 });

/** The caution that the facts are old, from the day on which they will be. */
const oldRecord = (asOf: string): OfferFact => ({
  key: 'record_old',
  tone: 'caution',
  name: asOf.slice(0, 7),
  from: oldFrom(asOf),
});

const listedBy = (name: string): OfferFact => ({ key: 'origin_added_list', tone: 'plain', name });

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
 * check. That the record is old comes after, with the day from which it is; last which added list names it. A server of the user's own has none: its user knows.
 */
export function offerFacts(offer: KnownOffer): OfferFact[] {
  if (offer.origin === 'own') return [];
  const { list } = offer;
  const listed = list === undefined ? [] : [listedBy(list)];
  return [...priceAndCondition(offer), ...cautionsOf(offer).slice(0, 1), ...listed];
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
