import type { Hosts, Place } from './service';

/** What spotting needs to know of a service. */
export type Spotted = { id: string; places: readonly Place<Hosts>[] };

/** What a place asks of an address beside its host. */
export type Conditions = Pick<Place, 'paths' | 'notPaths' | 'hashes' | 'query'>;

/** A service that lives on the host in question, if the rest of the address agrees. */
export type Candidate = { service: string; conditions: Conditions };

/** A host name has at most 253 characters (RFC 1035); a longer one is nobody's. */
const longestHost = 253;

/**
 * Which account or organisation is signed in stands at the start of Google's paths, or after the
 * name of the app: `/u/1/`, `/b/0/`, `/a/example.org/`. It never changes the service.
 */
const accountAtStart = /^(?:\/(?:[ub]\/\d+|a\/[^/]+)(?=\/|$))+/i;
const accountAfterApp = /(?<=^\/[^/]+)(?:\/[ub]\/\d+(?=\/|$))+/i;
const googleHost = /^(?:.+\.)?google(?:\.[a-z]{2,3}){1,2}$/;

/** Files that browsers and robots fetch from any host: nobody uses a service through them. */
const fileOfAnyHost = /^\/(favicon\.ico|robots\.txt|manifest\.json|\.well-known\/.*)$/i;

/**
 * Makes a function from address to service id, or undefined: pure, and it never throws.
 *
 * Candidates are found by the host's domains, so that the cost of a call does not grow with the
 * number of services. Among them the first in the order of `services` that matches wins.
 */
export function createSpot(services: readonly Spotted[]): (address: string) => string | undefined {
  const places = services.flatMap((service) =>
    service.places.map((place) => ({ service: service.id, place })),
  );
  const byDomain = new Map<string, number[]>();
  for (const [order, { place }] of places.entries()) {
    for (const domain of new Set(place.hosts.flatMap(({ domains }) => domains))) {
      byDomain.set(domain, [...(byDomain.get(domain) ?? []), order]);
    }
  }
  return (text) => {
    const address = readAddress(text);
    if (!address) return undefined;
    const { host } = address;
    const orders = new Set(domainsOf(host).flatMap((domain) => byDomain.get(domain) ?? []));
    const candidates = [...orders]
      .sort((one, other) => one - other)
      .flatMap((order) => places[order] ?? [])
      .filter(({ place }) => isOn(place, host))
      .map(({ service, place }) => ({ service, conditions: place }));
    return serviceAt(address, candidates);
  };
}

/** The parts of an address that tell services apart. */
export type Address = { host: string; path: string; url: URL };

/** Reads any text; undefined for what can be no place of a service. */
export function readAddress(text: string): Address | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (host.length > longestHost || fileOfAnyHost.test(url.pathname)) return undefined;
  const path = googleHost.test(host) ? withoutAccount(url.pathname) : url.pathname;
  return { host, path, url };
}

/** The first of these services, all of which live on the address's host, that has the address. */
export function serviceAt(address: Address, candidates: readonly Candidate[]): string | undefined {
  return candidates.find(({ conditions }) => holds(conditions, address))?.service;
}

function withoutAccount(path: string): string {
  return path.replace(accountAtStart, '').replace(accountAfterApp, '') || '/';
}

/** The host and every domain it lies under: the rules that may hold for it are filed there. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, start) => labels.slice(start).join('.'));
}

function holds(
  { paths, notPaths, hashes, query = {} }: Conditions,
  { path, url }: Address,
): boolean {
  if (notPaths?.some((pattern) => pattern.test(path))) return false;
  for (const name in query) {
    if (!url.searchParams.getAll(name).some((value) => query[name]?.test(value))) return false;
  }
  if (!paths && !hashes) return true;
  return (
    (paths?.some((pattern) => pattern.test(path)) ?? false) ||
    (hashes?.some((pattern) => pattern.test(url.hash.slice(1))) ?? false)
  );
}

function isOn({ hosts, notHosts }: Place<Hosts>, host: string): boolean {
  return hosts.some((rule) => allows(rule, host)) && !notHosts?.some((rule) => allows(rule, host));
}

/** Does the rule hold for this host? */
export function allows({ domains, before }: Hosts, host: string): boolean {
  if (!before) return domains.includes(host);
  return domains.some(
    (domain) => host.endsWith(`.${domain}`) && before.test(host.slice(0, -domain.length - 1)),
  );
}
