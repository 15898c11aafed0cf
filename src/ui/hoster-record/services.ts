import type { Offer } from '../../core/directory/hoster';
import { type NeedId, needs } from '../../core/need';

/** An offer, and one of the needs it is for; null: it is for none that Chatière knows. */
export type Service = { offer: Offer; need: NeedId | null };

/**
 * Lists the services of these offers in the order of all needs, so that what is alike stands together;
 * an offer for several needs is there once for each. Those for no known need come last.
 */
export function servicesOf(offers: readonly Offer[]): Service[] {
  const known = needs.flatMap(({ id: need }) =>
    offers.filter((offer) => offer.needs.includes(need)).map((offer): Service => ({ offer, need })),
  );
  const others = offers.filter((offer) => offer.needs.length === 0);
  return [...known, ...others.map((offer): Service => ({ offer, need: null }))];
}
