import { type Company, gafam } from './company';
import type { HostRule, Service } from './service';

const watchedCompanies: ReadonlySet<Company> = new Set(gafam);

/** The services that the shipped page script watches; the others are an opt-in away. */
export function watchedServices(services: readonly Service[]): readonly Service[] {
  return services.filter((service) => watchedCompanies.has(service.company));
}

/**
 * The match patterns (https only) of the hosts of these services, sorted. Chromium and Firefox know
 * no narrower wildcard than `*.domain`; a host that such a wildcard covers is not named again.
 */
export function matchPatterns(services: readonly Service[]): string[] {
  const rules = services.flatMap((service) => service.places.flatMap((place) => place.hosts));
  const hosts = new Set(rules.flatMap(hostsOf));
  const wildcards = [...hosts].filter((host) => host.startsWith('*.'));
  const isCovered = (host: string) =>
    wildcards.some((wildcard) => wildcard !== host && `.${host}`.endsWith(wildcard.slice(1)));
  return [...hosts]
    .filter((host) => !isCovered(host))
    .sort(byDomain)
    .map((host) => `https://${host}/*`);
}

function hostsOf({ domains, watched = domains, before }: HostRule): readonly string[] {
  return before ? watched.map((domain) => `*.${domain}`) : watched;
}

/** Families stay together: by the labels from the right. */
function byDomain(one: string, other: string): number {
  const [a, b] = [one, other].map((host) => host.split('.').reverse().join('.'));
  return String(a) < String(b) ? -1 : 1;
}
