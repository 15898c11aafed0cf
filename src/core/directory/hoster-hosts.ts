import type { Hoster } from './hoster';
import { sharedDomains } from './hosts/shared-domains';
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
 * The host without `www` and the domains under which it lies, nearest first, down to two labels: a
 * hoster's services live under its site. A host under a shared domain belongs to no other host: it
 * stands alone. A dot at the end, which names the same host, is left out.
 */
export function domainsUp(host: string): string[] {
  const labels = host.replace(/^www\.|\.$/g, '').split('.');
  const domains = labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
  const isShared = domains.some((domain) => sharedDomains.has(domain));
  return isShared ? domains.slice(0, 1) : domains;
}
