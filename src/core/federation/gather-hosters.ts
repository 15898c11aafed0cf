import type { Hoster, Membership, Seat } from '../directory/hoster';
import type { Departure } from '../directory/merge';
import type { Directory, Refusal } from '../directory/parsed-directory';
import { hostId, siteHost } from '../directory/site-host';
import { parseHosters } from '../directory/snapshot';
import { plainText } from '../text/plain-text';
import type { OrganizationFile } from './chatonsinfos-file';
import type { CrawledFile } from './crawl';
import { hasLeft } from './departure';
import { type FoundOrganization, gatherFiles } from './gather-files';
import { gatherOffers } from './gather-offers';

/**
 * Finds the town of a point by what a hoster writes of its place; null: nothing there names one.
 */
export type FindSeatTown = (
  place: string,
  point: Seat['point'],
  country: string | null,
) => { town: string; townKey: string | null } | null;

/** The directory that a crawl comes to. */
export type Gathered = Directory & {
  /** The hosters that say they have closed or left. */
  departures: readonly Departure[];
  /** Names of software that we do not know, as often as they were met. */
  unknownSoftware: readonly string[];
};

/** Makes the hosters of a crawl's files, through the one schema. `today`: `YYYY-MM-DD`. */
export function gatherHosters(
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
  today: string,
  findTown: FindSeatTown = () => null,
): Gathered {
  const { organizations, refusals } = gatherFiles(root, files, today);
  const departures: Departure[] = [];
  const unknownSoftware: string[] = [];
  const rows: { address: string; row: unknown }[] = [];
  const ids = new Set<string>();
  for (const found of organizations) {
    const { address, file } = found;
    const site = siteOf(found);
    if (!site) refusals.push({ path: address, reason: 'names no https site that is its own' });
    else if (hasLeft(file, today))
      departures.push({ host: siteHost(site), asOf: dateOf(found, today) });
    else {
      const id = idFor(site, ids);
      ids.add(id);
      const { offers, refusals: refused, unknown } = gatherOffers(id, found, today);
      refusals.push(...refused);
      unknownSoftware.push(...unknown);
      rows.push({ address, row: { ...hosterOf(found, today, findTown), id, site, offers } });
    }
  }
  const parsed = parseHosters(rows.map(({ row }) => row));
  const placed = parsed.refusals.map(({ path, reason }): Refusal => {
    const [, at = '', field = ''] = /^hosters\.(\d+)\.(.*)$/.exec(path) ?? [];
    return { path: rows[Number(at)]?.address ?? path, reason: `${field} ${reason}`.trim() };
  });
  return {
    hosters: parsed.hosters,
    departures,
    unknownSoftware,
    refusals: [...refusals, ...placed],
  };
}

/**
 * The id for the hoster of this site. Two of one host (of a parent body's) are told apart by their
 * path.
 */
function idFor(site: string, taken: ReadonlySet<string>): string {
  const id = hostId(siteHost(site));
  const path = new URL(site).pathname
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return taken.has(id) ? `${id}${path}` : id;
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

/**
 * The day on which the file says it was made, where that can be, else the day on which it was read.
 */
function dateOf({ file: { madeOn }, readOn }: FoundOrganization, today: string): string {
  return madeOn !== null && madeOn <= today ? madeOn : readOn;
}

const bodies: Record<string, Hoster['body'] | undefined> = {
  ASSOCIATION: 'association',
  COOPERATIVE: 'cooperative',
  INDIVIDUAL: 'individual',
  COMPANY: 'company',
  MICROCOMPANY: 'company',
  INFORMAL: 'informal',
};

function hosterOf(found: FoundOrganization, today: string, findTown: FindSeatTown) {
  const { address, file } = found;
  const asOf = dateOf(found, today);
  return {
    name: file.name && plainText(file.name, 120),
    description: file.description && plainText(file.description, 600),
    country: file.country,
    seat: seatOf(file, findTown),
    body: bodies[file.type ?? ''] ?? null,
    audience: null,
    serviceArea: null,
    status: file.status === null ? 'unknown' : 'active',
    membership: membershipOf(found, asOf),
    asOf,
    sources: [{ name: address, asOf }],
    index: null,
  };
}

function seatOf({ point, place, country }: OrganizationFile, findTown: FindSeatTown): Seat | null {
  if (!point) return null;
  const { town, townKey } = (place && findTown(place, point, country)) || {
    town: null,
    townKey: null,
  };
  return { town, point, precision: 'town', townKey };
}

function membershipOf({ address, file }: FoundOrganization, asOf: string): Membership | null {
  if (file.member === null && file.memberSince === null) return null;
  return { evidence: 'seen', asOf, since: file.memberSince, source: address };
}
