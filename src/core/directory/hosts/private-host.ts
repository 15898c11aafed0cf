import ipaddr from 'ipaddr.js';
import { withoutTrailing } from '../../address-key';
import { specialDomains } from './special-names';

/**
 * True if a host, as it stands in a URL, is plainly not on the public internet. A text that is no
 * host name is not on it either.
 */
export function isPrivateHost(host: string): boolean {
  const name = withoutTrailing(host.toLowerCase(), /\./);
  if (name.startsWith('[')) return isPrivateAddress(name.slice(1, -1));
  if (/^[\d.]+$/.test(name)) return isPrivateAddress(name);
  const labels = name.split('.');
  return (
    labels.length < 2 || labels.some((_, at) => specialDomains.has(labels.slice(at).join('.')))
  );
}

/** The addresses of version 6 that are given out to networks of the public internet (RFC 4291). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** The addresses of version 6 under which any network translates those of version 4 (RFC 6052). */
const translated = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * True if an address, version 4 or 6 as a resolver writes it, is plainly not on the public
 * internet (RFC 6890 and the registries that follow it). A text that is no address is not on it
 * either, nor is one of version 6 that is compatible with version 4 or maps it: no server has one.
 */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.parse(address);
  const four = parsed instanceof ipaddr.IPv6 ? carriedFour(parsed) : undefined;
  if (four) return four.range() !== 'unicast';
  if (parsed instanceof ipaddr.IPv6 && isOfTunnel(parsed)) return true;
  const isGlobal = !(parsed instanceof ipaddr.IPv6) || parsed.match(globalUnicast);
  return !isGlobal || parsed.range() !== 'unicast';
}

/**
 * The address of version 4 that one of version 6 carries (NAT64, RFC 6052; 6to4, RFC 3056);
 * undefined where it carries none.
 */
function carriedFour(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return address.match(translated) ? new ipaddr.IPv4(bytes.slice(12)) : undefined;
}

/**
 * True if an address of version 6 ends in one of version 4, as the tunnels within one site do (ISATAP, RFC 5214): no
 * server of the public internet has one.
 */
function isOfTunnel(address: ipaddr.IPv6): boolean {
  const [high, low] = address.parts.slice(4);
  // The universal bit is set where the address of version 4 is unique in the world.
  return (high === 0 || high === 0x0200) && low === 0x5efe;
}

/** True if this is an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
