import { services } from '../services';
import { createSpot } from './spot';

/** Finds the service of an address, among all that we know; undefined: it is of none. */
export const spotAny = createSpot(services);

const serviceDomains = new Set(
  services.flatMap(({ places }) =>
    places.flatMap(({ hosts }) => hosts.flatMap(({ domains }) => domains)),
  ),
);

/** True if a service that we know lives on this host, or on hosts under it. */
export function isServiceHost(host: string): boolean {
  return serviceDomains.has(host);
}
