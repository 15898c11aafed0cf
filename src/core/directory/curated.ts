import * as v from 'valibot';
import type { Point } from '../geo/distance';
import { softwareById } from '../software/software';
import { audiences } from './audiences';
import type { Audience, Hoster, Offer, Seat } from './hoster';
import { offerIds } from './offer-id';
import type { Directory, Refusal } from './parsed-directory';
import { firstIssue } from './schema';
import { parseHosters } from './snapshot';

const textOrNull = v.nullable(v.string());

const curatedOffer = v.object({
  name: v.string(),
  url: v.string(),
  urlKind: v.picklist(['service', 'site']),
  software: textOrNull,
  softwareId: v.array(v.string()),
  needs: v.array(v.string()),
  registration: textOrNull,
  price: textOrNull,
  evidence: v.picklist(['seen', 'known']),
});

const curatedHoster = v.object({
  id: v.string(),
  name: v.string(),
  description: textOrNull,
  website: v.string(),
  city: textOrNull,
  countryCode: v.string(),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  geoPrecision: v.nullable(v.picklist(['city', 'region'])),
  legalForm: textOrNull,
  network: v.picklist(['chatons', 'librehosters', 'other']),
  networkEvidence: v.nullable(v.picklist(['seen', 'known'])),
  networkAsOf: v.optional(v.string()),
  networkSource: v.optional(v.string()),
  memberSince: v.optional(v.string()),
  status: v.picklist(['active', 'unknown', 'closed']),
  audience: v.nullish(v.string()),
  confidence: v.picklist(['high', 'medium', 'low']),
  asOf: v.nullish(v.string()),
  sources: v.array(v.string()),
  services: v.array(curatedOffer),
});

type CuratedHoster = v.InferOutput<typeof curatedHoster>;
type CuratedOffer = v.InferOutput<typeof curatedOffer>;

/** Finds the gazetteer's key of a town by name and point, or says that it knows none. */
export type FindTownKey = (town: { town: string; point: Point }, country: string) => string | null;

/** Records that name a hoster and nothing else: not enough to send anybody there. */
const namedOnly: ReadonlySet<string> = new Set(['automario', 'sleto', 'ilinux', 'katzei', 'tila']);

/**
 * The curated hosters, gathered from public sources. Shipped are hosters not known to be closed,
 * with the offers that were seen in a source, or are known and stand on a record we trust.
 */
export function parseCurated(raw: unknown, findTownKey: FindTownKey): Directory {
  const hosters: Hoster[] = [];
  const refusals: Refusal[] = [];
  for (const [index, row] of v.parse(v.array(v.unknown()), raw).entries()) {
    const read = parseRow(row, findTownKey);
    hosters.push(...read.hosters);
    for (const { path, reason } of read.refusals)
      refusals.push({ path: `${index}.${path}`, reason });
  }
  return { hosters, refusals };
}

function parseRow(row: unknown, findTownKey: FindTownKey): Directory {
  const read = v.safeParse(curatedHoster, row);
  if (!read.success) return { hosters: [], refusals: [firstIssue(read.issues)] };
  const wrong = contradiction(read.output);
  if (wrong) return { hosters: [], refusals: [wrong] };
  const parsed = parseHosters(isShipped(read.output) ? [hosterFrom(read.output, findTownKey)] : []);
  const refusals = parsed.refusals.map(({ path, reason }) => ({
    path: path.replace('hosters.0.', ''),
    reason,
  }));
  return { hosters: parsed.hosters, refusals };
}

/** What no schema sees: an unknown audience or software, a need that the software does not answer. */
function contradiction({ id, audience, services }: CuratedHoster): Refusal | undefined {
  if (audience && !(audience in audiences)) {
    return { path: `audience (${id})`, reason: `add "${audience}" to audiences.ts` };
  }
  for (const { name, softwareId, needs } of services) {
    const path = `services (${id}, ${name})`;
    const software = softwareId.map(softwareById);
    if (software.includes(undefined)) return { path, reason: `unknown software ${softwareId}` };
    const answered: readonly string[] = software.flatMap((each) => each?.needs ?? []);
    const wrong = software.length > 0 && needs.find((need) => !answered.includes(need));
    if (wrong) return { path, reason: `${softwareId} is not known to answer ${wrong}` };
  }
  return undefined;
}

function isShipped({ id, status }: CuratedHoster): boolean {
  return status !== 'closed' && !namedOnly.has(id);
}

function hosterFrom(
  curated: CuratedHoster,
  findTownKey: FindTownKey,
): Record<keyof Hoster, unknown> {
  const { id, confidence, audience, services } = curated;
  const shipped = services.filter(
    ({ evidence }) => evidence === 'seen' || confidence === 'high' || confidence === 'medium',
  );
  const folded: Audience | null = audience ? (audiences[audience] ?? null) : null;
  return {
    id,
    name: curated.name,
    description: curated.description,
    site: curated.website,
    country: curated.countryCode,
    seat: seatOf(curated, findTownKey),
    body: curated.legalForm,
    audience: folded,
    status: curated.status,
    membership: membershipOf(curated),
    asOf: curated.asOf ?? null,
    sources: curated.sources.map((name) => ({ name, asOf: curated.asOf ?? null })),
    index: null,
    offers: offersFrom(id, shipped),
  };
}

function offersFrom(
  hosterId: string,
  curated: readonly CuratedOffer[],
): Record<keyof Offer, unknown>[] {
  const ids = offerIds(
    hosterId,
    curated.map(({ name, softwareId, needs, url }) => ({
      name,
      software: softwareId,
      needs,
      address: url,
    })),
  );
  return curated.map((offer, index) => ({
    id: ids[index],
    name: offer.name,
    address: offer.url,
    addressKind: offer.urlKind,
    software: offer.softwareId,
    softwareName: offer.software,
    needs: offer.needs,
    registration: offer.registration,
    price: offer.price,
    availability: null,
    evidence: offer.evidence,
  }));
}

function seatOf(
  { city, lat, lon, geoPrecision, countryCode }: CuratedHoster,
  findTownKey: FindTownKey,
): Seat | null {
  if (city === null || lat === null || lon === null || geoPrecision === null) return null;
  const precision: Seat['precision'] = geoPrecision === 'city' ? 'town' : 'region';
  const seat = { town: city, point: { lat, lon }, precision };
  return { ...seat, townKey: precision === 'town' ? findTownKey(seat, countryCode) : null };
}

function membershipOf(curated: CuratedHoster): Record<string, unknown> | null {
  if (curated.network !== 'chatons') return null;
  return {
    evidence: curated.networkEvidence ?? 'known',
    asOf: curated.networkAsOf ?? null,
    since: curated.memberSince ?? null,
    source: curated.networkSource ?? null,
  };
}
