import { distance } from '../geo/distance';
import { eachInSteps, type Steps } from '../time/steps';
import type { Hoster, Offer, Seat } from './hoster';
import { serviceKey, siteHost } from './site-host';

// When what two sources tell is the same hoster, the same offer or the same place. What is then believed
// of it: merge.ts.

/** The pairs of things that are the same in two sources: each thing is in one pair at most. */
type Pairs<One, Other> = {
  /** Pairs these two; does nothing where the other is undefined. */
  join(one: One, other: Other | undefined): void;
  /** The partner of this thing; undefined if it has none. */
  partnerOf(one: One): Other | undefined;
  /** True if this thing is already the partner of another. */
  isTaken(other: Other): boolean;
};

/** Makes pairs with nothing in them yet. */
export function startPairs<One, Other>(): Pairs<One, Other> {
  const partners = new Map<One, Other>();
  const taken = new Set<Other>();
  return {
    join(one, other) {
      if (other === undefined) return;
      partners.set(one, other);
      taken.add(other);
    },
    partnerOf: (one) => partners.get(one),
    isTaken: (other) => taken.has(other),
  };
}

/**
 * Pairs each told hoster, in short steps, with the id of the known one that it is, where it is one. A site alone names its
 * hoster: listing the service of another makes no hoster that other.
 */
export function* pairHosters(
  known: readonly Hoster[],
  told: readonly Hoster[],
): Steps<Pairs<Hoster, string>> {
  const bySite = new Map<string, string>();
  yield* eachInSteps(known, ({ id, site }) => {
    const host = siteHost(site);
    if (!bySite.has(host)) bySite.set(host, id);
  });
  const pairs = startPairs<Hoster, string>();
  yield* eachInSteps(told, (hoster) => pairs.join(hoster, bySite.get(siteHost(hoster.site))));
  return pairs;
}

/**
 * Pairs each known offer with the told one that is the same: by its address, else by its software
 * where only the hoster's site was known.
 */
export function pairOffers(known: readonly Offer[], told: readonly Offer[]): Pairs<Offer, Offer> {
  const pairs = startPairs<Offer, Offer>();
  const free = () => told.filter((each) => !pairs.isTaken(each));
  // Each address is read once: of many offers on either side, there are too many pairs to read them in.
  const atAddress = new Map<string, Offer[]>();
  for (const offer of told) {
    const key = serviceKey(offer.address);
    atAddress.set(key, [...(atAddress.get(key) ?? []), offer]);
  }
  for (const offer of known.filter(({ addressKind }) => addressKind === 'service')) {
    const alike = atAddress.get(serviceKey(offer.address)) ?? [];
    pairs.join(
      offer,
      alike.find((each) => !pairs.isTaken(each)),
    );
  }
  for (const offer of known.filter(({ addressKind }) => addressKind === 'site')) {
    const alike = free().filter((each) => sharesSoftware(offer, each));
    const rivals = known.filter((each) => !pairs.partnerOf(each) && sharesSoftware(offer, each));
    // Where either side has two of one software, the sources do not say which is which.
    if (alike.length === 1 && rivals.length === 1) pairs.join(offer, alike[0]);
  }
  return pairs;
}

/** True if two offers name a software that is the same. */
export function sharesSoftware(one: Offer, other: Offer): boolean {
  return one.software.some((id) => other.software.includes(id));
}

/** The most kilometres between two points that are the same place, told twice. */
const sameSeatKilometres = 30;

/** True if two sources tell the same place of a hoster. */
export function isSameSeat(one: Seat, other: Seat): boolean {
  return distance(one.point, other.point) <= sameSeatKilometres;
}
