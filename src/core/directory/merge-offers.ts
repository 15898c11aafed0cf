import { fresherBy } from './fresher';
import type { Hoster, Offer } from './hoster';
import { mostOffers } from './limits';
import { offerIds } from './offer-id';
import { pairOffers, sharesSoftware } from './pairing';

/**
 * Merges what a hoster tells of its offers into the known ones: an offer is known again by its
 * address, else by its software where we only had the hoster's site. Known offers keep their ids,
 * since favourites hold them. `isOld` is true if what the hoster tells is older.
 */
export function mergeOffers(
  { id, offers: known }: Hoster,
  told: readonly Offer[],
  isOld: boolean,
): Offer[] {
  const pairs = pairOffers(known, told);
  const merged = known.map((offer) => {
    const partner = pairs.partnerOf(offer);
    return partner ? mergeOffer(offer, partner, isOld) : offer;
  });
  const fresh = told.filter((offer) => !pairs.isTaken(offer));
  const ids = offerIds(id, [...merged, ...fresh]).slice(merged.length);
  const byId = new Map(merged.map((offer) => [offer.id, offer]));
  for (const [index, offer] of fresh.entries()) {
    // Two that say the same in everything have one id: the first is enough.
    const own = ids[index] ?? offer.id;
    if (!byId.has(own)) byId.set(own, { ...offer, id: own });
  }
  return [...byId.values()].slice(0, mostOffers);
}

function mergeOffer(known: Offer, told: Offer, isOld: boolean): Offer {
  const fresher = fresherBy(isOld);
  // Needs were chosen for the known software; another one answers its own.
  const isSameSoftware = told.software.length === 0 || sharesSoftware(known, told);
  const { software, softwareName, needs } = isSameSoftware || isOld ? known : told;
  return {
    ...known,
    name: told.name,
    address: told.address,
    addressKind: told.addressKind,
    software,
    action: fresher(known.action, told.action),
    softwareName: softwareName ?? told.softwareName,
    needs,
    registration: fresher(known.registration, told.registration),
    price: fresher(known.price, told.price),
    availability: fresher(known.availability, told.availability),
    closesOn: fresher(known.closesOn, told.closesOn),
    evidence: known.evidence === 'seen' ? 'seen' : told.evidence,
  };
}
