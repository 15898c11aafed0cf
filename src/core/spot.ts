import type { Hosts, Place } from './service';

/** What spotting needs to know of a service. The page script carries nothing more. */
export type Spotted = { id: string; places: readonly Place<Hosts>[] };

type Candidate = { service: string; order: number; place: Place<Hosts> };

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
  const candidates = new Map<string, Candidate[]>();
  let order = 0;
  for (const { id, places } of services) {
    for (const place of places) {
      order += 1;
      const domains = new Set(place.hosts.flatMap(({ domains }) => domains));
      for (const domain of domains) {
        const known = candidates.get(domain) ?? [];
        known.push({ service: id, order, place });
        candidates.set(domain, known);
      }
    }
  }

  return (address) => {
    const url = parse(address);
    if (!url) return undefined;
    const found = domainsOf(url.host).flatMap((domain) => candidates.get(domain) ?? []);
    found.sort((one, other) => one.order - other.order);
    return found.find(({ place }) => isIn(place, url))?.service;
  };
}

type Parsed = { host: string; path: string; hash: string; parameters: URLSearchParams };

function parse(address: string): Parsed | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (host.length > longestHost || fileOfAnyHost.test(url.pathname)) return undefined;
  const path = googleHost.test(host) ? withoutAccount(url.pathname) : url.pathname;
  return { host, path, hash: url.hash.slice(1), parameters: url.searchParams };
}

function withoutAccount(path: string): string {
  return path.replace(accountAtStart, '').replace(accountAfterApp, '') || '/';
}

/** The host and every domain it lies under: the rules that may hold for it are filed there. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, start) => labels.slice(start).join('.'));
}

function isIn(place: Place<Hosts>, { host, path, hash, parameters }: Parsed): boolean {
  if (!place.hosts.some((rule) => allows(rule, host))) return false;
  if (place.notHosts?.some((rule) => allows(rule, host))) return false;
  if (place.notPaths?.some((pattern) => pattern.test(path))) return false;
  for (const [name, pattern] of Object.entries(place.query ?? {})) {
    if (!parameters.getAll(name).some((value) => pattern.test(value))) return false;
  }
  if (!place.paths && !place.hashes) return true;
  return (
    (place.paths?.some((pattern) => pattern.test(path)) ?? false) ||
    (place.hashes?.some((pattern) => pattern.test(hash)) ?? false)
  );
}

/** Does the rule hold for this host? */
export function allows({ domains, before }: Hosts, host: string): boolean {
  if (!before) return domains.includes(host);
  return domains.some(
    (domain) => host.endsWith(`.${domain}`) && before.test(host.slice(0, -domain.length - 1)),
  );
}
