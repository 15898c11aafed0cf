import { eachInSteps, type Steps } from '../time/steps';
import type { Evidence, Hoster, Offer } from './hoster';
import { isSharedDomain } from './hosts/is-shared-domain';
import { longestId, mostOffers, mostSources } from './limits';
import { offerIds } from './offer-id';
import type { Directory, Refusal } from './parsed-directory';
import { serviceKey, siteHost } from './site-host';

/**
 * Puts the hosters of instance lists behind the known ones, in short steps. A hoster whose hosts are the host of a
 * known hoster's site, or lie under it by whole labels, becomes an offer there and so inherits its
 * town; of several such sites the longest counts, and nothing lies under a domain that many share.
 * An offer that a known hoster has at the same address is left out, as is one of a software that it says to
 * have closed: a list never overrides what a hoster says itself. The others stay hosters of
 * their own; two of one host become one. Another host whose id is taken is refused.
 */
export function* attachInSteps(
  found: readonly Hoster[],
  known: readonly Hoster[],
): Steps<Directory> {
  const ownerOf = yield* findOwners(known);
  const isOffered = yield* findOffered(known);
  const attached = new Map<string, Hoster[]>(known.map(({ id }) => [id, []]));
  const others = new Map<string, Hoster[]>();
  const refusals: Refusal[] = [];
  yield* eachInSteps(found, (hoster, index) => {
    if (hoster.offers.every(isOffered)) return;
    const owner = ownerOf(hoster);
    const namesakes = others.get(hoster.id) ?? [];
    const isTaken = attached.has(hoster.id) || !namesakes.every((each) => isSameSite(each, hoster));
    if (owner && hoster.offers.every((offer) => hasClosed(owner, offer))) return;
    if (owner) attached.get(owner.id)?.push(hoster);
    else if (!isTaken) others.set(hoster.id, [...namesakes, hoster]);
    else refusals.push({ path: `hosters.${index}.id`, reason: `${hoster.id} stands twice` });
  });
  const hosters: Hoster[] = [];
  yield* eachInSteps(known, (hoster) => {
    hosters.push(join(hoster, attached.get(hoster.id) ?? []));
  });
  yield* eachInSteps([...others.values()], ([first, ...more]) => {
    if (first) hosters.push(join(first, more));
  });
  return { hosters, refusals };
}

/** True if a hoster says that it offers the software of an offer no more. */
function hasClosed({ offers }: Hoster, { software }: Offer): boolean {
  return offers.some(
    ({ availability, software: known }) =>
      availability === 'closed' && known.some((id) => software.includes(id)),
  );
}

function isSameSite(one: Hoster, other: Hoster): boolean {
  return siteHost(one.site) === siteHost(other.site);
}

/**
 * Makes the function that finds the known hoster to which all hosts of another belong; it returns
 * undefined where there is none.
 */
function* findOwners(known: readonly Hoster[]): Steps<(hoster: Hoster) => Hoster | undefined> {
  const bySite = new Map<string, Hoster>();
  yield* eachInSteps(known, (hoster) => {
    const host = siteHost(hoster.site);
    if (!bySite.has(host)) bySite.set(host, hoster);
  });
  const ownerOfHost = (host: string): Hoster | undefined =>
    bySite.get(host) ??
    parentsOf(host)
      .filter((parent) => !isSharedDomain(parent))
      .map((parent) => bySite.get(parent))
      .find((owner) => owner !== undefined);
  return ({ site, offers }) => {
    const addresses = [site, ...offers.map(({ address }) => address)];
    const [owner, ...more] = new Set(addresses.map((address) => ownerOfHost(siteHost(address))));
    return more.length === 0 ? owner : undefined;
  };
}

/**
 * The domains above a host: `b.example` for `a.b.example`. The longest comes first, and a whole
 * top-level domain is never among them.
 */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
}

/**
 * Makes the test whether an offer is one of the known ones: at the same address, and not only on
 * the same site.
 */
function* findOffered(known: readonly Hoster[]): Steps<(offer: Offer) => boolean> {
  const keys = new Set<string>();
  yield* eachInSteps(known, ({ offers }) => {
    for (const key of offers.flatMap(keysOf)) keys.add(key);
  });
  return (offer) => keysOf(offer).some((key) => keys.has(key));
}

/**
 * The keys by which an offer is known again: the own address of a service is enough; on the address
 * of a site its software has to be told too.
 */
function keysOf({ address, addressKind, software }: Offer): string[] {
  const key = serviceKey(address);
  const withSoftware = software.map((id) => `${key} ${id}`);
  return addressKind === 'service' ? [key, ...withSoftware] : withSoftware;
}

/** Gives the hoster the offers of others. Its own offers keep their ids: favourites hold them. */
function join(hoster: Hoster, parts: readonly Hoster[]): Hoster {
  if (parts.length === 0) return hoster;
  const fresh: Offer[] = [];
  const seen = new Set(hoster.offers.flatMap(keysOf));
  for (const offer of parts.flatMap(({ offers }) => offers)) {
    const keys = keysOf(offer);
    if (!keys.some((key) => seen.has(key))) fresh.push(offer);
    for (const key of keys) seen.add(key);
  }
  fresh.splice(Math.max(0, mostOffers - hoster.offers.length));
  const ids = offerIds(hoster.id, [...hoster.offers, ...fresh]).slice(hoster.offers.length);
  const taken = new Set(hoster.offers.map(({ id }) => id));
  const added = fresh
    .map((offer, index) => ({ ...offer, id: ids[index] ?? offer.id }))
    .filter(({ id }) => id.length <= longestId && !taken.has(id));
  return {
    ...hoster,
    sources: withSources(hoster.sources, parts),
    offers: [...hoster.offers, ...added],
  };
}

function withSources(own: readonly Evidence[], parts: readonly Hoster[]): Evidence[] {
  const sources = new Map(own.map((source) => [source.name, source]));
  for (const source of parts.flatMap((part) => part.sources)) {
    if (!sources.has(source.name)) sources.set(source.name, source);
  }
  return [...sources.values()].slice(0, mostSources);
}
