import type { IsSameSite } from '../../directory/hosts/authority';
import type { Grounds } from '../../directory/hosts/grounds';
import type { Refusal } from '../../directory/parsed-directory';
import { serviceKey, siteHost } from '../../directory/site-host';
import { eachInSteps, type Steps } from '../../time/steps';
import type { ServiceFile } from '../chatonsinfos-file';
import type { FoundFile, FoundOrganization } from './gather-files';

/** An organisation whose file speaks for this site. */
export type SitedOrganization = FoundOrganization & { site: string };

type Claim = { claimant: SitedOrganization; service: FoundFile<ServiceFile> };

/**
 * Leaves to each organisation, in short steps, the services that are its own. A service goes to the hoster on whose domain it
 * is, else to the one who claims it alone, or on whose site its file stands; else to none of those who claim it, with a
 * line in the report.
 */
export function* settleServices(
  organizations: readonly SitedOrganization[],
  grounds: Grounds,
  isSameSite: IsSameSite,
): Steps<{ organizations: SitedOrganization[]; refusals: Refusal[] }> {
  const { onOwnGround, refusals } = yield* claimsOnOwnGround(organizations, grounds);
  const settled = new Set<Claim>();
  yield* eachInSteps(yield* groups(onOwnGround), (rivals) => {
    const winner = winnerOf(rivals, isSameSite);
    for (const claim of rivals) if (claim.claimant === winner) settled.add(claim);
    if (winner) return;
    const names = [...new Set(rivals.map(({ claimant }) => claimant.address))].join(', ');
    const path = rivals[0]?.service.address ?? '';
    refusals.push({ path, reason: `is on the domain of none of those who claim it: ${names}` });
  });
  const own = new Map<SitedOrganization, FoundFile<ServiceFile>[]>(
    organizations.map((organization) => [organization, []]),
  );
  yield* eachInSteps(onOwnGround, (claim) => {
    if (settled.has(claim)) own.get(claim.claimant)?.push(claim.service);
  });
  return {
    organizations: organizations.map((organization) => ({
      ...organization,
      services: own.get(organization) ?? [],
    })),
    refusals,
  };
}

/** The claims to what is on the ground of no other hoster; the others are refusals. */
function* claimsOnOwnGround(
  organizations: readonly SitedOrganization[],
  grounds: Grounds,
): Steps<{ onOwnGround: readonly Claim[]; refusals: Refusal[] }> {
  const claims = organizations.flatMap((claimant) =>
    claimant.services.map((service): Claim => ({ claimant, service })),
  );
  const refusals: Refusal[] = [];
  const onOwnGround: Claim[] = [];
  yield* eachInSteps(claims, (claim) => {
    const { claimant, service } = claim;
    const { address: path, file } = service;
    const owner = isHttps(file.website)
      ? grounds.otherOwner(claimant.site, file.website)
      : undefined;
    if (owner === undefined) onOwnGround.push(claim);
    else {
      const reason = `is claimed by another than its hoster: ${claimant.address} claims what is on ${owner}`;
      refusals.push({ path, reason });
    }
  });
  return { onOwnGround, refusals };
}

const isHttps = (address: string | null): address is string =>
  address?.startsWith('https:') === true;

/** The claims to the same service: by its address, else by that of its file. */
function* groups(claims: readonly Claim[]): Steps<readonly Claim[][]> {
  const byKey = new Map<string, Claim[]>();
  yield* eachInSteps(claims, (claim) => {
    const { address, file } = claim.service;
    const key = isHttps(file.website) ? serviceKey(file.website) : address;
    const rivals = byKey.get(key);
    if (rivals) rivals.push(claim);
    else byKey.set(key, [claim]);
  });
  return [...byKey.values()];
}

/** The organisation to which a service goes; undefined: to none of these. */
function winnerOf(rivals: readonly Claim[], isSameSite: IsSameSite): SitedOrganization | undefined {
  const claimants = new Set(rivals.map(({ claimant }) => claimant));
  if (claimants.size === 1) return rivals[0]?.claimant;
  const isOn = (address: string | null, { site }: SitedOrganization) =>
    isHttps(address) && isSameSite(siteHost(address), siteHost(site));
  const byDomain = rivals.filter(({ claimant, service }) => isOn(service.file.website, claimant));
  const byFile = rivals.filter(({ claimant, service }) => isOn(service.address, claimant));
  for (const near of [byDomain, byFile]) {
    const owners = new Set(near.map(({ claimant }) => claimant));
    if (owners.size === 1) return near[0]?.claimant;
  }
  return undefined;
}
