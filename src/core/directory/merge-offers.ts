import type { Hoster, Offer } from './hoster';
import { offerIds } from './offer-id';
import { serviceKey } from './site-host';

const mostOffers = 200;

/**
 * A hoster's offers with what it tells of them itself: known again by address, else by their software
 * where we only had the hoster's site. Known ones keep their id, since favourites hold it.
 */
export function mergeOffers(
  { id, offers: known }: Hoster,
  told: readonly Offer[],
  isOld: boolean,
): Offer[] {
  const partners = pair(known, told);
  const merged = known.map((offer) => {
    const partner = partners.get(offer);
    return partner ? mergeOffer(offer, partner, isOld) : offer;
  });
  const met = new Set(partners.values());
  const fresh = told.filter((offer) => !met.has(offer));
  const ids = offerIds(id, [...merged, ...fresh]).slice(merged.length);
  const byId = new Map(merged.map((offer) => [offer.id, offer]));
  for (const [index, offer] of fresh.entries()) {
    // Two that say the same in everything have one id: the first is enough.
    const own = ids[index] ?? offer.id;
    if (!byId.has(own)) byId.set(own, { ...offer, id: own });
  }
  return [...byId.values()].slice(0, mostOffers);
}

/** Which told offer is which known one. */
function pair(known: readonly Offer[], told: readonly Offer[]): Map<Offer, Offer> {
  const pairs = new Map<Offer, Offer>();
  const free = new Set(told);
  const join = (offer: Offer, partner: Offer | undefined) => {
    if (!partner) return;
    pairs.set(offer, partner);
    free.delete(partner);
  };
  for (const offer of known.filter(({ addressKind }) => addressKind === 'service')) {
    const key = serviceKey(offer.address);
    join(
      offer,
      [...free].find(({ address }) => serviceKey(address) === key),
    );
  }
  for (const offer of known.filter(({ addressKind }) => addressKind === 'site')) {
    const alike = [...free].filter((each) => sharesSoftware(offer, each));
    const rivals = known.filter((each) => !pairs.has(each) && sharesSoftware(offer, each));
    // Two of one software on either side: nobody knows which is which.
    if (alike.length === 1 && rivals.length === 1) join(offer, alike[0]);
  }
  return pairs;
}

function sharesSoftware(one: Offer, other: Offer): boolean {
  return one.software.some((id) => other.software.includes(id));
}

function mergeOffer(known: Offer, told: Offer, isOld: boolean): Offer {
  const fresher = <Value>(one: Value | null, other: Value | null) =>
    isOld ? (one ?? other) : (other ?? one);
  // Needs were chosen for the known software; another one answers its own.
  const isSameSoftware = told.software.length === 0 || sharesSoftware(known, told);
  const { software, softwareName, needs } = isSameSoftware || isOld ? known : told;
  return {
    ...known,
    name: told.name,
    address: told.address,
    addressKind: told.addressKind,
    software,
    softwareName: softwareName ?? told.softwareName,
    needs,
    registration: fresher(known.registration, told.registration),
    price: fresher(known.price, told.price),
    availability: fresher(known.availability, told.availability),
    evidence: known.evidence === 'seen' ? 'seen' : told.evidence,
  };
}
