import { getDomain } from 'tldts';
import type { IsSameSite } from '../../../core/directory/hosts/authority';
import { domainsAbove } from '../../../core/directory/hosts/domains-above';
import { isLentDomain, isSharedDomain } from '../../../core/directory/hosts/is-shared-domain';
import { isLoopbackAddress } from '../../../core/directory/hosts/private-host';
import type { DomainOf } from '../../../core/directory/limit-claims';

/**
 * True if two hosts, without `www`, are of one registrable domain, by the Public Suffix List
 * (https://publicsuffix.org) with its private part, and by the domains that many share as we know them.
 */
export const isSameRegistrable: IsSameSite = (one, other) => {
  if (one === other) return true;
  if (isShared(one) || isShared(other)) return false;
  const domain = getDomain(one, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(other, { allowPrivateDomains: true });
};

function isShared(host: string): boolean {
  const isAlone = domainsAbove(host, isLentDomain).length < host.split('.').length - 1;
  return isAlone || isSharedDomain(host);
}

/** The registrable domain of a host, without `www`; itself under a domain that many share. */
export const registrableDomain: DomainOf = (host) =>
  (isShared(host) ? null : getDomain(host, { allowPrivateDomains: true })) ?? host;

/** True if two hosts are of one domain, or the first is this machine, on which trials are made for any site. */
export const isSameSiteOrLoopback: IsSameSite = (one, other) =>
  isLoopbackAddress(one) || isSameRegistrable(one, other);
