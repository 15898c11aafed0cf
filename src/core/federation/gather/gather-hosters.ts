import type { Hoster, Membership } from '../../directory/hoster';
import { type Authority, hostsAlone } from '../../directory/hosts/authority';
import type { Departure } from '../../directory/merge';
import type { Directory, Refusal } from '../../directory/parsed-directory';
import { hostId, pathId, siteHost } from '../../directory/site-host';
import { createHosterReader } from '../../directory/snapshot';
import { plainText } from '../../text/plain-text';
import { isPlausibleYear } from '../../time/plausible-year';
import { eachInSteps, type Steps, toEnd } from '../../time/steps';
import type { CrawledFile } from '../crawled-file';
import { hasLeft } from './departure';
import type { FoundOrganization } from './gather-files';
import { gatherOffers } from './gather-offers';
import { type FindSeatTown, seatOf } from './seat-of';
import type { SitedOrganization } from './settle-services';
import { sitedOrganizations } from './sited-organizations';

/** The directory that a crawl comes to. */
export type Gathered = Directory & {
  /** The hosters that say they have closed or left. */
  departures: readonly Departure[];
  /** Names of software that we do not know, as often as they were met. */
  unknownSoftware: readonly string[];
};

/**
 * Makes the hosters of a crawl's files, through the one schema. What a file says of another's site is
 * reported and left out. `today`: `YYYY-MM-DD`.
 */
export function gatherHosters(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
  findTown: FindSeatTown = () => null,
  authority: Authority = hostsAlone,
): Gathered {
  return toEnd(gatherInSteps(root, files, today, findTown, authority));
}

/** Makes the hosters of any number of files, as `gatherHosters` does, in short steps. */
export function* gatherInSteps(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
  findTown: FindSeatTown = () => null,
  authority: Authority = hostsAlone,
): Steps<Gathered> {
  const { organizations, refusals } = yield* sitedOrganizations(root, files, today, authority);
  const departures: Departure[] = [];
  const unknownSoftware: string[] = [];
  const rows: { address: string; row: unknown }[] = [];
  const ids = new Set<string>();
  yield* eachInSteps(organizations, (found) => {
    const { address, file, site } = found;
    if (hasLeft(file, today)) departures.push({ host: siteHost(site), asOf: dateOf(found, today) });
    else {
      const id = idFor(site, ids);
      ids.add(id);
      const { offers, refusals: refused, unknown } = gatherOffers(id, found, today);
      refusals.push(...refused);
      unknownSoftware.push(...unknown);
      const { seat, doubt } = seatOf(file, findTown, authority.findElsewhere);
      if (doubt) refusals.push({ path: address, reason: doubt, isKept: true });
      rows.push({ address, row: { ...hosterOf(found, today), id, site, seat, offers } });
    }
  });
  const reader = createHosterReader(today);
  yield* eachInSteps(rows, ({ row }) => reader.add(row));
  const parsed = reader.directory();
  refusals.push(...parsed.refusals.map((refusal) => placedAt(rows, refusal)));
  return { hosters: parsed.hosters, departures, unknownSoftware, refusals };
}

/** The refusal of a row, by the file that the row was made of. */
function placedAt(rows: readonly { address: string }[], refusal: Refusal): Refusal {
  const { path, reason } = refusal;
  const [, at = '', field = ''] = /^hosters\.(\d+)\.(.*)$/.exec(path) ?? [];
  const address = rows[Number(at)]?.address ?? path;
  return { ...refusal, path: address, reason: `${field} ${reason}`.trim() };
}

/**
 * The id for the hoster of this site. Two of one host (of a parent body's) are told apart by their
 * path.
 */
function idFor(site: string, taken: ReadonlySet<string>): string {
  const id = hostId(siteHost(site));
  return taken.has(id) ? pathId(id, new URL(site).pathname) : id;
}

/**
 * The day on which the file says it was made, where that can be, else the day on which it was read.
 */
function dateOf({ file: { madeOn }, readOn }: FoundOrganization, today: string): string {
  const isBelievable = madeOn !== null && madeOn <= today && isPlausibleYear(madeOn, today);
  return isBelievable ? madeOn : readOn;
}

const bodies: Record<string, Hoster['body'] | undefined> = {
  ASSOCIATION: 'association',
  COOPERATIVE: 'cooperative',
  INDIVIDUAL: 'individual',
  COMPANY: 'company',
  MICROCOMPANY: 'company',
  INFORMAL: 'informal',
};

function hosterOf(found: SitedOrganization, today: string) {
  const { address, file } = found;
  const asOf = dateOf(found, today);
  return {
    // A name that cannot be read is shown as the host of the site.
    name: file.name && (plainText(file.name, 120) ?? siteHost(found.site)),
    description: file.description && plainText(file.description, 600),
    country: file.country,
    body: bodies[file.type ?? ''] ?? null,
    audience: null,
    serviceArea: null,
    pages: file.pages,
    status: file.status === null ? 'unknown' : 'active',
    membership: membershipOf(found, asOf, today),
    asOf,
    sources: [{ name: address, asOf }],
    index: null,
  };
}

function membershipOf(
  { address, file: { member, memberSince } }: FoundOrganization,
  asOf: string,
  today: string,
): Membership | null {
  const since = memberSince !== null && isPlausibleYear(memberSince, today) ? memberSince : null;
  if (member === null && since === null) return null;
  return { evidence: 'seen', asOf, since, source: address };
}
