import type { Refusal } from '../../directory/parsed-directory';
import { eachInSteps, type Steps } from '../../time/steps';
import type { OrganizationFile, ServiceFile } from '../chatonsinfos-file';
import { mostLinks, mostOtherHosts } from '../crawl-limits';
import type { CrawledFile } from '../crawled-file';
import { linksOf } from '../links-of';
import { isBelieved } from '../stale-file';

/** A file with where and when it was read. */
export type FoundFile<File> = { address: string; readOn: string; file: File };

/** A member's file with those of the services that it links; others may link the same. */
export type FoundOrganization = FoundFile<OrganizationFile> & {
  services: FoundFile<ServiceFile>[];
};

/**
 * Gathers what a crawl found, in short steps, in the order of the links from the root, whatever the order of the
 * answers. A member is an organisation that the root links, also where another links it too. A file that
 * failed or is too old is a refusal. `today`: `YYYY-MM-DD`.
 */
export function* gatherFiles(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
): Steps<{ organizations: FoundOrganization[]; refusals: Refusal[] }> {
  const refusals: Refusal[] = [];
  const told = new Set<string>();
  const read = (id: string) => {
    const record = files.get(id);
    if (record && !told.has(id)) refusals.push(...problemsOf(record, root));
    told.add(id);
    return record && isBelieved(record, today) ? record : undefined;
  };
  const links = membersOf(read(root), root);
  const members = new Set(links.filter((id) => files.get(id)?.file?.class === 'organization'));
  const unowned = new Set<string>();
  const serviceAt = (link: string): FoundFile<ServiceFile>[] => {
    const { file, readOn } = read(link) ?? {};
    if (file?.class === 'service') return [{ address: link, readOn: readOn ?? today, file }];
    if (file && !members.has(link)) unowned.add(link);
    return [];
  };
  const organizations: FoundOrganization[] = [];
  const owned = new Set<string>();
  yield* eachInSteps(links, (id) => {
    const record = read(id);
    const { file, readOn } = record ?? {};
    if (file?.class === 'organization') {
      const services = linksTo(record, root).flatMap(serviceAt);
      for (const { address } of services) owned.add(address);
      organizations.push({ address: id, readOn: readOn ?? today, file, services });
    } else if (file) unowned.add(id);
  });
  yield* eachInSteps([...unowned], (id) => {
    if (!owned.has(id)) refusals.push(...strayOf(files.get(id)));
  });
  return { organizations, refusals };
}

/** The files that the root links; the root itself where a crawl begins at an organisation. */
function membersOf(first: CrawledFile | undefined, root: string): string[] {
  return first?.file?.class === 'organization' ? [root] : linksTo(first, root);
}

function linksTo(record: CrawledFile | undefined, root: string): string[] {
  return record ? linksOf(record, root).map(({ id }) => id) : [];
}

/** The reason why a file counts for nothing where it was linked. */
function strayOf(record: CrawledFile | undefined): Refusal[] {
  if (!record?.file) return [];
  const { id: path, file } = record;
  if (file.class === 'service')
    return [{ path, reason: 'is a service that no organisation links' }];
  if (file.class === 'organization') {
    return [{ path, reason: 'is an organisation that the federation does not link' }];
  }
  if (file.class === 'federation') {
    return [{ path, reason: 'calls itself a federation, and is not the one that is asked' }];
  }
  return [];
}

function problemsOf({ id, problem, file, readOn }: CrawledFile, root: string): Refusal[] {
  const reasons: string[] = [];
  if (problem) {
    const kept = file ? `, kept as read on ${readOn}` : '';
    reasons.push(`${problem.failure}${problem.detail && `: ${problem.detail}`}${kept}`);
  }
  if (file && (file.class === 'organization' || id === root)) {
    const most = mostLinks[file.class];
    const followed = linksOf({ id, file }, root).length;
    if (file.links.length > most)
      reasons.push(`has more than ${most} links, the others are left out`);
    if (followed < Math.min(most, file.links.length)) {
      reasons.push(
        `leads to more than ${mostOtherHosts} hosts beside its own, the others are left out`,
      );
    }
  }
  return reasons.map((reason) => ({ path: id, reason }));
}
