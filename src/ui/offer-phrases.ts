import type { InstanceListId } from '../core/directory/hoster';
import { type KnownOffer, type OfferFact, offerFacts } from '../core/offers/offer-facts';
import type { I18n } from '../core/text/i18n';

/** The names by which the instance lists call themselves. */
export const instanceListNames: Record<InstanceListId, string> = {
  peertube: 'PeerTube',
  mobilizon: 'Mobilizon',
  privatebin: 'PrivateBin',
  'xmpp-providers': 'XMPP Providers',
};

/** A fact of an offer in words. */
export type OfferPhrase = Pick<OfferFact, 'tone'> & { words: string };

/** The words for what an offer costs, what it takes, where it is listed, and for what is to be checked. */
export function offerPhrases(offer: KnownOffer, i18n: I18n): OfferPhrase[] {
  const { origin } = offer;
  const phrases = offerFacts(offer).map(({ key, name, tone }) => ({
    words: name ? i18n.say(key, name) : i18n.say(key),
    tone,
  }));
  if (origin === null || origin === 'own') return phrases;
  const listed = i18n.say('origin_instance_list', instanceListNames[origin]);
  return [...phrases, { words: listed, tone: 'plain' }];
}
