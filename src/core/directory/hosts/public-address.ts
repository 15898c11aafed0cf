import { isHttpsAddress } from '../../https-address';
import { isPrivateHost } from './private-host';
import { spottedFamilies, spottedHosts } from './spotted-hosts';

/**
 * True if this is an address that may be asked, and to which people may be sent, whatever the source:
 * https, without a user, on a host that is not plainly off the public internet
 * (special-names.ts has the names, private-host.ts the addresses). Never throws.
 */
export function isPublicAddress(address: string): boolean {
  return isHttpsAddress(address) && isPrivateHost(new URL(address).hostname) === false;
}

/**
 * True if an address that a hoster offers leads somewhere else than where people come from: it is public,
 * and on no host on which a service is spotted.
 */
export function isWayOut(address: string): boolean {
  return isPublicAddress(address) && !isSpottedHost(new URL(address).hostname);
}

const hosts = new Set(spottedHosts.trim().split(' '));
const families = new Set(spottedFamilies.trim().split(' '));

/** The ending of a family's domain, which stands for a country. */
const ending = /\.(?:(?:co|com|net|org)\.[a-z]{2}|[a-z]+)$/;

/** True if a service that is spotted lives on this host, as it stands in a URL. */
function isSpottedHost(hostname: string): boolean {
  const host = hostname.replace(/\.+$/, '');
  return isNamed(host, hosts) || isNamed(host.replace(ending, ''), families);
}

/** True if a list has this name, or a star before a domain above it. */
function isNamed(name: string, list: ReadonlySet<string>): boolean {
  const labels = name.split('.');
  return list.has(name) || labels.some((_, at) => list.has(`*.${labels.slice(at).join('.')}`));
}
