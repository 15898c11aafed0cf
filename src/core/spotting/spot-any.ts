import { services } from '../services';
import { createSpot } from './spot';

/** The service of an address, among all that we know. */
export const spotAny = createSpot(services);

const serviceDomains = new Set(
  services.flatMap(({ places }) =>
    places.flatMap(({ hosts }) => hosts.flatMap(({ domains }) => domains)),
  ),
);

/** Does a service that we know live on this host, or on hosts under it? */
export function isServiceHost(host: string): boolean {
  return serviceDomains.has(host);
}
