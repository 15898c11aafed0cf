import { distance, type Point } from './distance';
import type { Hoster, Offer, Registration } from './hoster';
import type { NeedId } from './need';
import { communeKey } from './town';

/** Why a suggestion stands where it stands; a closed list, its ids are stored. */
export type Reason =
  | 'nearest'
  | 'same-commune'
  | 'no-account'
  | 'free-account'
  | 'membership'
  | 'client'
  | 'registration-unknown'
  | 'chatons-member'
  | 'favourite'
  | 'town-unknown'
  | 'region-only'
  | 'status-unknown'
  | 'full'
  | 'site-only'
  | 'seen'
  | 'known';

/** A wish that had to be given up so that there is an answer. */
export type Relaxation =
  | 'only-seen'
  | 'body'
  | 'countries'
  | 'chatons-only'
  | 'free-of-charge'
  | 'no-account';

/** Where the user lives, as ranking needs it. */
export type HomePlace = { country: string; code: string; point: Point };

/** An offer ranked for a need and a home, with its reasons. */
export type Suggestion = {
  hosterId: string;
  hosterName: string;
  /** null: not known. */
  town: string | null;
  country: string | null;
  offerId: string;
  offerName: string;
  softwareName: string | null;
  address: string;
  addressKind: 'service' | 'site';
  /** Great circle, unrounded; null without a home or a known town. */
  kilometres: number | null;
  registration: Registration | null;
  reasons: readonly Reason[];
};

type Ranked = { suggestion: Suggestion; keys: readonly (number | string)[] };

/**
 * The offers for a need, best first. The order is total and does not depend on the order of the
 * input: what can be had, then known towns (among unknown ones home's country first), then
 * kilometres, then what registration asks, then ids. Without a home the same without kilometres.
 */
export function suggest(
  need: NeedId,
  hosters: readonly Hoster[],
  home: HomePlace | null,
): Suggestion[] {
  const ranked: Ranked[] = [];
  for (const hoster of hosters) {
    const kilometres = home && hoster.seat ? distance(home.point, hoster.seat.point) : null;
    for (const offer of hoster.offers) {
      if (!offer.needs.includes(need) || offer.availability === 'closed') continue;
      ranked.push(rank(hoster, offer, kilometres, home));
    }
  }
  ranked.sort(compare);
  const nearest = Math.min(...ranked.map(({ suggestion }) => suggestion.kilometres ?? Infinity));
  return ranked.map(({ suggestion }) =>
    suggestion.kilometres !== null && suggestion.kilometres === nearest
      ? { ...suggestion, reasons: ['nearest', ...suggestion.reasons] }
      : suggestion,
  );
}

function rank(
  hoster: Hoster,
  offer: Offer,
  kilometres: number | null,
  home: HomePlace | null,
): Ranked {
  const conditions = conditionsOf(hoster, offer);
  const isFull = offer.availability === 'full' || offer.availability === 'paused';
  const isAbroad = !hoster.seat && home !== null && hoster.country !== home.country;
  return {
    keys: [
      Number(isFull),
      Number(!hoster.seat),
      Number(isAbroad),
      kilometres ?? 0,
      conditionOrder.indexOf(conditions),
      hoster.id,
      offer.id,
    ],
    suggestion: {
      hosterId: hoster.id,
      hosterName: hoster.name,
      town: hoster.seat?.town ?? null,
      country: hoster.country,
      offerId: offer.id,
      offerName: offer.name,
      softwareName: offer.softwareName,
      address: offer.address,
      addressKind: offer.addressKind,
      kilometres,
      registration: offer.registration,
      reasons: reasonsFor(hoster, offer, conditions, home),
    },
  };
}

/** What it takes to use an offer, easiest first. */
const conditionOrder = [
  'no-account',
  'free-account',
  'membership',
  'registration-unknown',
  'client',
] as const satisfies readonly Reason[];

type Condition = (typeof conditionOrder)[number];

const conditionOf: Record<Registration, Condition> = {
  none: 'no-account',
  free: 'free-account',
  member: 'membership',
  client: 'client',
};

/** Whoever works for a circle only asks one to join it, whatever the software asks. */
function conditionsOf({ audience }: Hoster, { registration }: Offer): Condition {
  if (registration === 'client') return 'client';
  if (audience !== null && audience !== 'public') return 'membership';
  return registration ? conditionOf[registration] : 'registration-unknown';
}

function reasonsFor(
  { seat, membership, status }: Hoster,
  { availability, addressKind, evidence }: Offer,
  conditions: Condition,
  home: HomePlace | null,
): Reason[] {
  const isSameTown =
    home !== null && seat !== null && seat.townKey === communeKey(home.country, home.code);
  const stated: (Reason | false)[] = [
    isSameTown && 'same-commune',
    conditions,
    membership !== null && 'chatons-member',
    seat === null && 'town-unknown',
    seat?.precision === 'region' && 'region-only',
    status === 'unknown' && 'status-unknown',
    (availability === 'full' || availability === 'paused') && 'full',
    addressKind === 'site' && 'site-only',
    evidence,
  ];
  return stated.filter((reason) => reason !== false);
}

function compare({ keys: one }: Ranked, { keys: other }: Ranked): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
