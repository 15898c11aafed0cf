import { isHttpsAddress } from '../../https-address';
import { leadsAway } from './company-ground';
import { isPrivateHost } from './private-host';

/**
 * True if this is an address that may be asked, and to which people may be sent, whatever the source:
 * https, without a user, on a host that is not plainly off the public internet
 * (special-names.ts has the names, private-host.ts the addresses). Never throws.
 */
export function isPublicAddress(address: string): boolean {
  return isHttpsAddress(address) && isPrivateHost(new URL(address).hostname) === false;
}

/**
 * True if an address is a way out: it is public, and on no ground of the companies whose services are spotted. No
 * button leads anywhere else, whatever named the address.
 */
export function isWayOut(address: string): boolean {
  return isPublicAddress(address) && leadsAway(address);
}
