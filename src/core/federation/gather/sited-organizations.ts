import { type Authority, speaksFor } from '../../directory/hosts/authority';
import { groundsInSteps } from '../../directory/hosts/grounds';
import type { Refusal } from '../../directory/parsed-directory';
import { siteHost } from '../../directory/site-host';
import { eachInSteps, type Steps } from '../../time/steps';
import type { CrawledFile } from '../crawled-file';
import { type FoundOrganization, gatherFiles } from './gather-files';
import { type SitedOrganization, settleServices } from './settle-services';

/**
 * Gathers, in short steps, the organisations of a crawl whose file speaks for a site, each with the services that are its
 * own. What others claim are refusals. `today`: `YYYY-MM-DD`.
 */
export function* sitedOrganizations(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
  authority: Authority,
): Steps<{ organizations: SitedOrganization[]; refusals: Refusal[] }> {
  const { organizations: found, refusals } = yield* gatherFiles(root, files, today);
  const sited: SitedOrganization[] = [];
  yield* eachInSteps(found, (organization) => {
    const { address: path } = organization;
    const site = siteOf(organization);
    if (!site) refusals.push({ path, reason: 'names no https site that is its own' });
    else if (speaksFor(path, site, authority)) sited.push({ ...organization, site });
    else refusals.push({ path, reason: `speaks for a site on which it does not stand: ${site}` });
  });
  const grounds = yield* groundsInSteps(
    sited.map(({ site }) => site),
    authority.curated,
  );
  const settled = yield* settleServices(sited, grounds, authority.isSameSite);
  return { organizations: settled.organizations, refusals: [...refusals, ...settled.refusals] };
}

/**
 * The https address that is surely the organisation's own: the site it names, or that of its file
 * where the site is missing or written with http and the file came by https from the same host.
 * Null: there is none.
 */
function siteOf({ address, file: { website } }: FoundOrganization): string | null {
  if (website?.startsWith('https:')) return website;
  const isSecure = address.startsWith('https:');
  const isOwn = website === null || siteHost(website) === siteHost(address);
  return isSecure && isOwn ? `${new URL(address).origin}/` : null;
}
