import type { InstanceListId } from '../core/directory/hoster';
import type { KnownOffer, OfferFact } from '../core/offers/offer-facts';
import type { I18n } from '../core/text/i18n';
import { dayNumberOf } from '../core/time/day-number';
import { datePhrase } from './date-phrases';

/** The names by which the instance lists call themselves. */
export const instanceListNames: Record<InstanceListId, string> = {
  peertube: 'PeerTube',
  mobilizon: 'Mobilizon',
  privatebin: 'PrivateBin',
  'xmpp-providers': 'XMPP Providers',
};

/** A fact of an offer in words. */
export type OfferPhrase = Pick<OfferFact, 'tone'> & { words: string };

/** The facts of an offer, and where it is listed. */
type ToldOffer = Pick<KnownOffer, 'origin'> & { facts: readonly OfferFact[] };

/**
 * The words for what an offer costs, what it takes, where it is listed, and for what is to be checked on a day,
 * counted from 1970: today unless told.
 */
export function offerPhrases(
  { origin, facts }: ToldOffer,
  i18n: I18n,
  day = dayNumberOf(Date.now()),
): OfferPhrase[] {
  const phrases = facts
    .filter(({ from = day }) => from <= day)
    .map(({ key, name, from, tone }) => ({
      words: name
        ? i18n.say(key, from === undefined ? name : datePhrase(name, i18n))
        : i18n.say(key),
      tone,
    }));
  if (origin === null || origin === 'own') return phrases;
  const listed = i18n.say('origin_instance_list', instanceListNames[origin]);
  return [...phrases, { words: listed, tone: 'plain' }];
}
