import ipaddr from 'ipaddr.js';

/** The pattern of names that only this machine or a local network knows (RFC 6761, 6762, 8375). */
const localNames = /(?:^|\.)(?:localhost|local|internal|lan|home|corp|intranet|home\.arpa)$/;

/**
 * True if a host, as it stands in a URL, is plainly not on the public internet. A text that is no
 * host name is not on it either.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return isPrivateAddress(name.slice(1, -1));
  if (/^[\d.]+$/.test(name)) return isPrivateAddress(name);
  return !name.includes('.') || localNames.test(name);
}

/**
 * True if an address, version 4 or 6 as a resolver writes it, is plainly not on the public
 * internet. A text that is no address is not on it either.
 */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.process(address);
  const four = parsed instanceof ipaddr.IPv6 ? carriedFour(parsed) : undefined;
  return (four ?? parsed).range() !== 'unicast';
}

/**
 * The address of version 4 that one of version 6 carries (NAT64, RFC 6052; 6to4, RFC 3056);
 * undefined where it carries none.
 */
function carriedFour(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  if (range === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12));
  return undefined;
}

/** True if this is an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
