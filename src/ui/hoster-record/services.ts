import type { Offer } from '../../core/directory/hoster';
import type { NeedId } from '../../core/need';
import { type NeedFamilyId, needFamilies } from '../../core/need-families';

/** An offer, and one of the needs it is for; null: it is for none that Chatière knows. */
export type Service = { offer: Offer; need: NeedId | null };

/** The services for needs of one family; null: those for no known need. */
export type ServiceFamily = { family: NeedFamilyId | null; services: readonly Service[] };

/**
 * Lists the services of these offers by family of needs, in the order in which needs are chosen, so that what
 * is alike stands together; an offer for several needs is there once for each. Those for no known
 * need come last, and a family without any is left out.
 */
export function servicesByFamily(offers: readonly Offer[]): ServiceFamily[] {
  const servicesFor = (need: NeedId): Service[] =>
    offers.filter((offer) => offer.needs.includes(need)).map((offer) => ({ offer, need }));
  const families = needFamilies.map(({ id, needs }): ServiceFamily => {
    return { family: id, services: needs.flatMap(servicesFor) };
  });
  const others = offers.filter((offer) => offer.needs.length === 0);
  const ofNone = others.map((offer): Service => ({ offer, need: null }));
  return [...families, { family: null, services: ofNone }].filter(
    ({ services }) => services.length > 0,
  );
}
