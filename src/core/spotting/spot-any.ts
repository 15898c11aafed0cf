import { services } from '../services';
import { createSpot } from './spot';

/** Finds the service of an address, among all that we know; undefined: it is of none. */
export const spotAny = createSpot(services);

/** The id of the first service on each domain. */
const serviceDomains = new Map(
  services
    .flatMap(({ id, places }) =>
      places.flatMap(({ hosts }) =>
        hosts.flatMap(({ domains }) => domains.map((domain) => [domain, id] as const)),
      ),
    )
    .toReversed(),
);

/**
 * Finds the service that an address belongs to, the page of its company's home included, where
 * nothing is spotted. `address` is a whole address; undefined: it is of no service that we know.
 */
export function serviceAt(address: string): string | undefined {
  return spotAny(address) ?? serviceDomains.get(new URL(address).hostname.replace(/^www\./, ''));
}

/** True if a service that we know lives on this host, or on hosts under it. */
export function isServiceHost(host: string): boolean {
  return serviceDomains.has(host);
}
