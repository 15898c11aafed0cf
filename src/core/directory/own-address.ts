import { domainsUp } from './hoster-hosts';
import { siteHost } from './site-host';

/**
 * True if an https address is on a hoster's own ground, which other addresses of it name: on their
 * host, or on one above or below it, as long as no other hoster lives under that domain.
 */
export function isOwnAddress(address: string, others: readonly string[]): boolean {
  const host = siteHost(address);
  // A mark in braces, which is filled in later, may stand behind the host alone.
  if (host.includes('{')) return false;
  return others.map(siteHost).some((other) => isAboveOrBelow(host, other));
}

/**
 * True if two hosts, without `www`, are the same or one lies under the other, as long as no other hoster lives
 * under that domain.
 */
export function isAboveOrBelow(one: string, other: string): boolean {
  return isUnder(one, other) || isUnder(other, one);
}

function isUnder(host: string, other: string): boolean {
  return host === other || domainsUp(host).includes(other);
}
