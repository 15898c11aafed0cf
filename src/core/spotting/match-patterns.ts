import { type Company, gafam } from '../services/company';
import type { HostRule, Service } from '../services/service';

const watchedCompanies: ReadonlySet<Company> = new Set(gafam);

/** The services that the shipped content script watches; the others are an opt-in away. */
export function watchedServices(services: readonly Service[]): readonly Service[] {
  return services.filter(isShipped);
}

function isShipped({ company, isOptIn }: Service): boolean {
  return watchedCompanies.has(company) && !isOptIn;
}

/**
 * The services that are watched only where the user says so. One that has closed is worth no
 * permission.
 */
export function otherServices(services: readonly Service[]): readonly Service[] {
  return services.filter((service) => !isShipped(service) && service.closedOn === undefined);
}

/**
 * The match patterns (https only) of the watched hosts of these services, sorted. Chromium and
 * Firefox know no narrower wildcard than `*.domain`; a host that such a wildcard covers is not
 * named again.
 */
export function matchPatterns(services: readonly Service[]): string[] {
  return patternsOf(rulesOf(services).flatMap(watchedHosts));
}

/**
 * The match patterns (https only) of the hosts of these services in every country domain, sorted:
 * of those that the user may have watched.
 */
export function patternsEverywhere(services: readonly Service[]): string[] {
  return patternsOf(rulesOf(services).flatMap(allHosts));
}

function rulesOf(services: readonly Service[]): readonly HostRule[] {
  return services.flatMap((service) => service.places.flatMap((place) => place.hosts));
}

function patternsOf(named: readonly string[]): string[] {
  const hosts = new Set(named);
  const wildcards = [...hosts].filter((host) => host.startsWith('*.'));
  const isCovered = (host: string) =>
    wildcards.some((wildcard) => wildcard !== host && `.${host}`.endsWith(wildcard.slice(1)));
  return [...hosts]
    .filter((host) => !isCovered(host))
    .sort(byDomain)
    .map((host) => `https://${host}/*`);
}

function watchedHosts({ domains, watched = domains, before }: HostRule): readonly string[] {
  return before ? watched.map((domain) => `*.${domain}`) : watched;
}

/**
 * The hosts of a rule in every country domain. `unwatched` hosts stay out: they are not worth a
 * permission, even at the user's wish.
 */
function allHosts({ domains, watched = domains, before }: HostRule): readonly string[] {
  return watched.length === 0 ? [] : watchedHosts({ domains, ...(before && { before }) });
}

/** Compares hosts by their labels from the right, so that families stay together. */
function byDomain(one: string, other: string): number {
  const [a, b] = [one, other].map((host) => host.split('.').reverse().join('.'));
  return String(a) < String(b) ? -1 : 1;
}
