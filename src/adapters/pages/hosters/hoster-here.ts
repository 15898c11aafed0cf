import { domainsAbove } from '../../../core/directory/hosts/domains-above';
import { sharedDomains } from '../../../core/directory/hosts/shared-domains';
import { hostId, siteHost } from '../../../core/directory/site-host';
import { isHttpsAddress } from '../../../core/https-address';
import { ignore } from '../../../core/ignore';
import type { HosterHere } from '../../../core/spotting/page-here';
import { isServiceHost } from '../../../core/spotting/spot-any';
import { loadHosterHosts } from '../../package/data';
import { readHoster } from '../../store/hosters';

/** Finds the hoster whose host this is. Undefined where we know none. */
export async function hosterAt(host: string): Promise<HosterHere | undefined> {
  // A directory may say what it likes: the page of a service is no hoster's.
  const above = domainsAbove(host, (domain) => sharedDomains.has(domain));
  const domains = above.filter((domain) => !isServiceHost(domain));
  const packaged = await loadHosterHosts();
  for (const domain of domains) {
    const found = packaged.get(domain) ?? (await keptAt(domain));
    if (found) return found;
  }
  return undefined;
}

/**
 * Finds the hoster of a domain in the directory as it is now: the id of a hoster tells its host,
 * unless it is a curated one. Undefined where there is none.
 */
async function keptAt(domain: string): Promise<HosterHere | undefined> {
  // Without a database (Firefox, private window) the package has to do.
  const hoster = await ignore(readHoster(hostId(domain)), 'there is no database here');
  // A database can be damaged in any way.
  if (!hoster || typeof hoster.name !== 'string' || !isHttpsAddress(hoster.site)) return undefined;
  return siteHost(hoster.site) === domain ? hoster : undefined;
}
