import type { Hoster } from '../../directory/hoster';
import { siteHost } from '../../directory/site-host';

/** The most hosters that the files of one host are believed to speak of: its own, and a handful. */
const mostOfOneHost = 5;

/**
 * The hosts of the sites of crawled hosters whose files stand, many of them, on one and the same host.
 * That host alone decides whether they come and go: a later crawl need not find them again.
 */
export function crowdedSites(crawled: readonly Hoster[]): ReadonlySet<string> {
  const byFileHost = new Map<string, string[]>();
  for (const { site, sources } of crawled) {
    const [{ name = site } = {}] = sources;
    const host = siteHost(URL.canParse(name) ? name : site);
    byFileHost.set(host, [...(byFileHost.get(host) ?? []), siteHost(site)]);
  }
  return new Set([...byFileHost.values()].filter((sites) => sites.length > mostOfOneHost).flat());
}
