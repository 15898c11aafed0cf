import { eachInSteps, type Steps } from '../../time/steps';
import type { Hoster } from '../hoster';
import { domainsUp } from '../hoster-hosts';
import { siteHost } from '../site-host';

/** The sites of hosters, and the hosts of their known services: whose an address is. */
export type Grounds = {
  /** The host, without `www`, of the site to whose hoster an address belongs; undefined: to no known one. */
  ownerOf(address: string): string | undefined;
  /**
   * The host, without `www`, of the site of another hoster to whom an address belongs; undefined: the hoster of
   * this site may offer it.
   */
  otherOwner(site: string, address: string): string | undefined;
};

/**
 * Makes the grounds of these sites, and of the services of curated hosters, in short steps. An address belongs to
 * the nearest site above it; where it lies under none, to the curated hosters with a service on its host.
 */
export function* groundsInSteps(
  sites: readonly string[],
  curated: readonly Hoster[],
): Steps<Grounds> {
  const siteHosts = new Set<string>();
  const servants = new Map<string, Set<string>>();
  yield* eachInSteps(sites, (site) => {
    siteHosts.add(siteHost(site));
  });
  yield* eachInSteps(curated, ({ site, offers }) => {
    const own = siteHost(site);
    siteHosts.add(own);
    for (const { address, addressKind } of offers) {
      if (addressKind !== 'service') continue;
      const host = siteHost(address);
      servants.set(host, (servants.get(host) ?? new Set()).add(own));
    }
  });
  const ownersOf = (address: string): ReadonlySet<string> => {
    const domains = domainsUp(siteHost(address));
    const owner = domains.find((domain) => siteHosts.has(domain));
    if (owner !== undefined) return new Set([owner]);
    return domains.map((domain) => servants.get(domain)).find((each) => each) ?? new Set();
  };
  return {
    ownerOf: (address) => [...ownersOf(address)][0],
    otherOwner(site, address) {
      const owners = ownersOf(address);
      return owners.has(siteHost(site)) ? undefined : [...owners][0];
    },
  };
}
