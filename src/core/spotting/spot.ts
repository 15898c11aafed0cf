import { parseAddress } from '../parse-address';
import type { Hosts, Place } from '../services/service';

/** The facts that spotting needs of a service. */
type Spotted = { id: string; places: readonly Place<Hosts>[] };

/** The conditions that a place sets for an address beside its host. */
type Conditions = Pick<Place, 'paths' | 'notPaths' | 'pageless' | 'hashes' | 'query'>;

/** The longest host name, in characters (RFC 1035); a longer one belongs to no service. */
const longestHost = 253;

/**
 * The account or organisation that is signed in, at the start of Google's paths or after the name
 * of the app: `/u/1/`, `/b/0/`, `/a/example.org/`. It never changes the service.
 */
const account = /^(?:\/(?:[ub]\/\d+|a\/[^/]+)(?=\/|$))*(\/[^/]+)?(?:\/[ub]\/\d+(?=\/|$))*/i;

/** Files that browsers and robots fetch from any host: no user uses a service through them. */
const filesOfAnyHost = ['/favicon.ico', '/robots.txt', '/manifest.json'];
const folderOfAnyHost = '/.well-known/';

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
    const address = parse(text);
    if (!address) return undefined;
    const { host } = address;
    for (const order of filedFor(host, byDomain)) {
      const found = places[order];
      if (found && isOn(found.place, host) && holds(found.place, address)) return found.service;
    }
    return undefined;
  };
}

/** The parts of an address that tell services apart. */
export type Address = { host: string; path: string; hash: string; search: string };

/** The parts of an address as WHATWG calls them: a URL has them, and so has a page's location. */
export type AddressParts = Record<'protocol' | 'hostname' | 'pathname' | 'hash' | 'search', string>;

/** Reads an address from its parts; undefined for what can be no place of a service. */
export function readAddress(parts: AddressParts): Address | undefined {
  const { protocol, hostname, pathname, hash, search } = parts;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  if (host.length > longestHost) return undefined;
  if (filesOfAnyHost.includes(pathname) || pathname.startsWith(folderOfAnyHost)) return undefined;
  return { host, path: withoutAccountPrefix(host, pathname), hash: hash.slice(1), search };
}

function withoutAccountPrefix(host: string, path: string): string {
  if (!`.${host}`.includes('.google.')) return path;
  // The pattern costs a page more than this look, and few paths need it.
  const mayHaveOne = path.includes('/u/') || path.includes('/b/') || path.includes('/a/');
  return mayHaveOne ? path.replace(account, '$1') || '/' : path;
}

function parse(text: string): Address | undefined {
  const url = parseAddress(text);
  return url && readAddress(url);
}

/** The orders of the places that are filed under a host or a domain it lies under, the first one first. */
function filedFor(host: string, byDomain: ReadonlyMap<string, number[]>): readonly number[] {
  let orders: readonly number[] = [];
  for (let domain = host; ; domain = domain.slice(domain.indexOf('.') + 1)) {
    const filed = byDomain.get(domain);
    // Most hosts have places under one domain alone, which are in their order.
    if (filed) orders = orders.length === 0 ? filed : inOrder(orders, filed);
    if (!domain.includes('.')) return orders;
  }
}

function inOrder(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].sort((one, other) => one - other);
}

function holds(
  { paths, notPaths, pageless, hashes, query }: Conditions,
  address: Address,
): boolean {
  const { path, hash, search } = address;
  const isIn = (patterns: readonly RegExp[] | undefined, text: string) =>
    patterns?.some((pattern) => pattern.test(text)) ?? false;
  if (isIn(notPaths, path) || isIn(pageless, path)) return false;
  if ((paths || hashes) && !isIn(paths, path) && !isIn(hashes, hash)) return false;
  // Reading the parameters costs most: what else must hold comes first.
  for (const name in query) {
    const values = new URLSearchParams(search).getAll(name);
    if (!values.some((value) => query[name]?.test(value))) return false;
  }
  return true;
}

/** True if the place is on this host. */
export function isOn({ hosts, notHosts }: Place<Hosts>, host: string): boolean {
  return hosts.some((rule) => allows(rule, host)) && !notHosts?.some((rule) => allows(rule, host));
}

/** True if the rule holds for this host. */
function allows({ domains, before }: Hosts, host: string): boolean {
  if (!before) return domains.includes(host);
  return domains.some(
    (domain) => host.endsWith(`.${domain}`) && before.test(host.slice(0, -domain.length - 1)),
  );
}
