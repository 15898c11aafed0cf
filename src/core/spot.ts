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

/**
 * Makes a function from address to service id, or undefined: pure, and it never throws.
 *
 * Candidates are found by the labels of the host, so that the cost of a call does not grow with the
 * number of services. Among them the first in the order of `services` that matches wins.
 */
export function createSpot(services: readonly Spotted[]): (address: string) => string | undefined {
  const candidates = new Map<string, Candidate[]>();
  let order = 0;
  for (const { id, places } of services) {
    for (const place of places) {
      order += 1;
      const keys = new Set(place.hosts.flatMap(keysOf));
      for (const key of keys) {
        const known = candidates.get(key) ?? [];
        known.push({ service: id, order, place });
        candidates.set(key, known);
      }
    }
  }

  return (address) => {
    const url = parse(address);
    if (!url) return undefined;
    const found = keysInHost(url.host).flatMap((key) => candidates.get(key) ?? []);
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
  if (host.length > longestHost) return undefined;
  const path = googleHost.test(host) ? withoutAccount(url.pathname) : url.pathname;
  return { host, path, hash: url.hash.slice(1), parameters: url.searchParams };
}

function withoutAccount(path: string): string {
  return path.replace(accountAtStart, '').replace(accountAfterApp, '') || '/';
}

/** Under which key a rule is filed: its domain, or for a family of countries what stands before the ending. */
function keysOf(rule: Hosts): readonly string[] {
  if (rule.kind === 'exact') return rule.hosts;
  if (rule.kind === 'under' || rule.kind === 'label') return [rule.domain];
  return [`${rule.base}.*`];
}

/** Every key under which a rule for this host may be filed. */
function keysInHost(host: string): string[] {
  const labels = host.split('.');
  const keys: string[] = [];
  for (let start = 0; start < labels.length; start += 1) {
    const domain = labels.slice(start);
    keys.push(domain.join('.'));
    for (const endingLabels of [1, 2]) {
      const base = domain.slice(0, -endingLabels);
      if (base.length > 0) keys.push(`${base.join('.')}.*`);
    }
  }
  return keys;
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
export function allows(rule: Hosts, host: string): boolean {
  switch (rule.kind) {
    case 'exact':
      return rule.hosts.includes(host);
    case 'under':
      return host.endsWith(`.${rule.domain}`);
    case 'label': {
      const before = host.slice(0, -rule.domain.length - 1);
      return (
        host === `${before}.${rule.domain}` && !before.includes('.') && rule.label.test(before)
      );
    }
    case 'country':
      return rule.endings.some((ending) => host === `${rule.base}.${ending}`);
    case 'under-country':
      return rule.endings.some((ending) => host.endsWith(`.${rule.base}.${ending}`));
  }
}
