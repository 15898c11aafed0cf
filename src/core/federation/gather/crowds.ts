import type { Hoster } from '../../directory/hoster';
import { siteHost } from '../../directory/site-host';
import { eachInSteps, type Steps } from '../../time/steps';

/** The most hosters that the files of one host are believed to speak of: its own, and a handful. */
const mostOfOneHost = 5;

/**
 * Finds, in short steps, the hosts of the sites of crawled hosters whose files stand, many of them, on one host.
 * That host alone decides whether they come and go: a later crawl need not find them again.
 */
export function* crowdedSites(crawled: readonly Hoster[]): Steps<ReadonlySet<string>> {
  const byFileHost = new Map<string, string[]>();
  yield* eachInSteps(crawled, ({ site, sources }) => {
    const [{ name = site } = {}] = sources;
    const host = siteHost(URL.canParse(name) ? name : site);
    const sites = byFileHost.get(host);
    if (sites) sites.push(siteHost(site));
    else byFileHost.set(host, [siteHost(site)]);
  });
  return new Set([...byFileHost.values()].filter((sites) => sites.length > mostOfOneHost).flat());
}
