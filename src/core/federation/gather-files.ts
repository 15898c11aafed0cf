import type { Refusal } from '../directory/parsed-directory';
import type { OrganizationFile, ServiceFile } from './chatonsinfos-file';
import { type CrawledFile, linksOf } from './crawl';
import { deepestLinks } from './crawl-limits';
import { isBelieved } from './stale-file';

/** A file with where and when it was read. */
type FoundFile<File> = { address: string; readOn: string; file: File };

/** An organisation's file with those of its services. */
export type FoundOrganization = FoundFile<OrganizationFile> & {
  services: FoundFile<ServiceFile>[];
};

/**
 * Gathers what a crawl found, in the order of the links from the root, whatever the order of the
 * answers. A service belongs to the first organisation that links it. A file that failed or is too
 * old is a refusal. `today`: `YYYY-MM-DD`.
 */
export function gatherFiles(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
): { organizations: FoundOrganization[]; refusals: Refusal[] } {
  const organizations: FoundOrganization[] = [];
  const refusals: Refusal[] = [];
  const owners = new Map<string, string>();
  const visit = (id: string, depth: number, owner: FoundOrganization | undefined) => {
    const visited = owners.get(id);
    if (visited !== undefined) {
      if (owner && files.get(id)?.file?.class === 'service' && visited !== owner.address) {
        refusals.push({ path: id, reason: `is linked by ${visited} already` });
      }
      return;
    }
    owners.set(id, owner?.address ?? '');
    const record = files.get(id);
    if (record) refusals.push(...problemsOf(record));
    const file = record && isBelieved(record, today) ? record.file : null;
    if (!file) return;
    const found = { address: id, readOn: record?.readOn ?? today };
    const organization =
      file.class === 'organization' ? { ...found, file, services: [] } : undefined;
    if (organization) organizations.push(organization);
    if (file.class === 'service') keepService({ ...found, file }, owner, refusals);
    if (depth >= deepestLinks) return;
    for (const link of linksOf(file)) visit(link.id, depth + 1, organization);
  };
  visit(root, 0, undefined);
  return { organizations, refusals };
}

function keepService(
  service: FoundFile<ServiceFile>,
  owner: FoundOrganization | undefined,
  refusals: Refusal[],
): void {
  if (owner) owner.services.push(service);
  else refusals.push({ path: service.address, reason: 'is a service that no organisation links' });
}

function problemsOf({ id, problem, file, readOn }: CrawledFile): Refusal[] {
  const reasons: string[] = [];
  if (problem) {
    const kept = file ? `, kept as read on ${readOn}` : '';
    reasons.push(`${problem.failure}${problem.detail && `: ${problem.detail}`}${kept}`);
  }
  if (file && linksOf(file).length < file.links.length && file.class !== 'service') {
    reasons.push(`has more than ${linksOf(file).length} links, the others are left out`);
  }
  return reasons.map((reason) => ({ path: id, reason }));
}
