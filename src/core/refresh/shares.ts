import type { Hoster } from '../directory/hoster';
import { domainByHosts } from '../directory/limit-claims';
import { siteHost } from '../directory/site-host';

/**
 * The most offers by which the hosters of one domain weigh on what comes after. The richest that are known
 * have about as many: a hoster that brings more, and takes it away again, takes away no more than this.
 */
const mostOffersOfDomain = 30;

/**
 * A directory as a later one must not have lost too much of it: the hosters of each domain with the first of
 * their offers, so that no single one can keep what comes later from being accepted, by taking away what it
 * brought.
 */
export function withinShares(hosters: readonly Hoster[]): readonly Hoster[] {
  const counted = new Map<string, number>();
  return hosters.map((hoster) => {
    const domain = domainByHosts(siteHost(hoster.site));
    const before = counted.get(domain) ?? 0;
    const offers = hoster.offers.slice(0, Math.max(0, mostOffersOfDomain - before));
    counted.set(domain, before + offers.length);
    return offers.length === hoster.offers.length ? hoster : { ...hoster, offers };
  });
}
