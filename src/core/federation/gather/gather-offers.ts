import type { Offer } from '../../directory/hoster';
import { offerIds } from '../../directory/offer-id';
import type { Refusal } from '../../directory/parsed-directory';
import { halfJobReason } from '../../software/half-jobs';
import { matchSoftware, type SoftwareMatch } from '../../software/match-software';
import { plainText } from '../../text/plain-text';
import { isPlausibleYear } from '../../time/plausible-year';
import { availabilityOf } from '../availability';
import type { OrganizationFile, ServiceFile } from '../chatonsinfos-file';
import { registrationOf } from '../registration';
import type { FoundOrganization } from './gather-files';

type Row = Record<keyof Offer, unknown>;

/** Makes offers of an organisation's services; these have not passed the schema yet. */
export function gatherOffers(
  hosterId: string,
  { file: organization, services }: FoundOrganization,
  today: string,
): { offers: Row[]; refusals: Refusal[]; unknown: string[] } {
  const refusals: Refusal[] = [];
  const unknown: string[] = [];
  const offers: (Omit<Row, 'id'> & Parameters<typeof offerIds>[1][number])[] = [];
  for (const { address: path, file } of services) {
    const match = matchOf(file);
    if (file.software !== null) unknown.push(...match.unknown);
    const problem = problemOf(file, match);
    if (problem) refusals.push({ path, reason: problem });
    else offers.push(offerOf(file, match, organization, today));
  }
  const ids = offerIds(hosterId, offers);
  return {
    offers: offers.map((offer, index) => ({ ...offer, id: ids[index] })),
    refusals,
    unknown,
  };
}

/**
 * The software of a service. The name of the service supports an everyday word as its description
 * does; a software that is named without any word beside it is believed to be one.
 */
function matchOf({ name, software, description }: ServiceFile): SoftwareMatch {
  if (software === null) return matchSoftware(name ?? '', description ?? '');
  const match = matchSoftware(software, `${name ?? ''} ${description ?? ''}`);
  return match.software.length === 0 && description === null
    ? matchSoftware(software, null)
    : match;
}

/** The reason why a service can be no offer; undefined: it can be one. */
function problemOf({ website, software }: ServiceFile, match: SoftwareMatch): string | undefined {
  if (!website) return 'names no usable service.website';
  if (!website.startsWith('https:')) return 'is reached by http only';
  if (match.software.length > 0) return undefined;
  return software ? `software not known: ${software.slice(0, 60)}` : 'names no software';
}

/**
 * The earlier one of two announced ends, `YYYY-MM-DD` each: a service ends with its hoster. One of a year that cannot
 * be is a slip, and none.
 */
function firstEnd(ends: readonly (string | null)[], today: string): string | null {
  const believed = ends.filter((end) => end !== null && isPlausibleYear(end, today));
  return believed.toSorted()[0] ?? null;
}

function offerOf(
  file: ServiceFile,
  { software, needs }: SoftwareMatch,
  { status, end }: OrganizationFile,
  today: string,
) {
  const registration = registrationOf(file);
  const availability = availabilityOf(file, today);
  const name =
    plainText(file.name ?? '', 120) ?? plainText(file.software ?? '', 120) ?? software[0] ?? '';
  const told = { name, softwareName: file.software, software, description: file.description };
  return {
    name,
    address: file.website ?? '',
    addressKind: 'service',
    action: file.action,
    software: software.slice(0, 10),
    softwareName: file.software && plainText(file.software, 120),
    needs: needs.filter((need) => halfJobReason(need, told) === undefined),
    registration,
    // The format defines it so: an account, for no charge.
    price: registration === 'free' ? 'free' : null,
    availability: status === 'IDLE' && availability !== 'closed' ? 'paused' : availability,
    closesOn: firstEnd([file.end, end], today),
    evidence: 'seen',
  };
}
