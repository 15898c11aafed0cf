import type { Hoster } from './hoster';
import { domainsAbove } from './hosts/domains-above';
import { isLentDomain, isRegistryDomain } from './hosts/is-shared-domain';
import { siteHost } from './site-host';

/**
 * The hosts that are a hoster's: its site's, and those of services with an address of their own.
 * Each is named once, without `www`.
 */
export function hostsOf({ site, offers }: Hoster): string[] {
  const own = offers.filter(({ addressKind }) => addressKind === 'service');
  return [...new Set([site, ...own.map(({ address }) => address)].map(siteHost))];
}

/**
 * The host without `www` and the domains under which it lies, nearest first, down to the name that was registered. A
 * host under a domain that its owner lends to others stands alone, as `domainsAbove` says.
 */
export function domainsUp(host: string): string[] {
  const domains = domainsAbove(host, isLentDomain);
  const at = domains.findIndex(isRegistryDomain);
  return at < 0 ? domains : domains.slice(0, Math.max(at, 1));
}
