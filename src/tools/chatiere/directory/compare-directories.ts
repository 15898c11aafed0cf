import type { Hoster, Offer } from '../../../core/directory/hoster';
import { siteHost } from '../../../core/directory/site-host';
import { distance } from '../../../core/geo/distance';

/** The comparison of two directories. */
export type Comparison = {
  came: Named[];
  left: Named[];
  moved: (Named & { from: string | null; to: string | null; kilometres: number | null })[];
  changed: (Named & { changes: string[] })[];
  /** The number of hosters of which nothing told here differs. */
  same: number;
};

type Named = { id: string; name: string; site: string; town: string | null; offers: number };

/** The kilometres within which a hoster has not moved: its point may only be told more exactly. */
const sameSeatKilometres = 1;

/**
 * Compares two directories: which hosters came, left, moved or changed. A hoster is known again by
 * its id, else by its site.
 */
export function compareDirectories(
  before: readonly Hoster[],
  after: readonly Hoster[],
): Comparison {
  const partners = pair(before, after);
  const comparison: Comparison = { came: [], left: [], moved: [], changed: [], same: 0 };
  for (const hoster of before) if (!partners.has(hoster)) comparison.left.push(named(hoster));
  const former = new Map([...partners].map(([old, fresh]) => [fresh, old]));
  for (const hoster of after) {
    const old = former.get(hoster);
    if (!old) {
      comparison.came.push(named(hoster));
      continue;
    }
    const move = moveOf(old, hoster);
    const changes = changesOf(old, hoster);
    if (move) comparison.moved.push({ ...named(hoster), ...move });
    if (changes.length > 0) comparison.changed.push({ ...named(hoster), changes });
    if (!move && changes.length === 0) comparison.same += 1;
  }
  return comparison;
}

function named({ id, name, site, seat, offers }: Hoster): Named {
  return { id, name, site, town: seat?.town ?? null, offers: offers.length };
}

/**
 * The hosters of the second directory by those of the first which they are: by the id, which names
 * a hoster surely, else by the host of its site.
 */
function pair(before: readonly Hoster[], after: readonly Hoster[]): Map<Hoster, Hoster> {
  return pairBy(
    before,
    after,
    ({ id }) => id,
    ({ site }) => siteHost(site),
  );
}

function pairBy<One>(
  before: readonly One[],
  after: readonly One[],
  ...keys: readonly ((one: One) => string)[]
): Map<One, One> {
  const pairs = new Map<One, One>();
  const taken = new Set<One>();
  for (const key of keys) {
    const free = new Map(after.filter((one) => !taken.has(one)).map((one) => [key(one), one]));
    for (const one of before) {
      const partner = free.get(key(one));
      if (pairs.has(one) || !partner || taken.has(partner)) continue;
      pairs.set(one, partner);
      taken.add(partner);
    }
  }
  return pairs;
}

function moveOf({ seat: old }: Hoster, { seat }: Hoster) {
  const kilometres = old && seat ? distance(old.point, seat.point) : null;
  const isSame =
    (old?.town ?? null) === (seat?.town ?? null) &&
    (kilometres === null ? old === seat : kilometres < sameSeatKilometres);
  return isSame ? undefined : { from: spotOf(old), to: spotOf(seat), kilometres };
}

function spotOf(seat: Hoster['seat']): string | null {
  return seat && (seat.town ?? `${seat.point.lat}, ${seat.point.lon}`);
}

function changesOf(old: Hoster, fresh: Hoster): string[] {
  const own = differences(old, fresh, ['id', 'name', 'site', 'country', 'audience', 'status']);
  const partners = pairBy(
    old.offers,
    fresh.offers,
    ({ id }) => id,
    ({ address }) => address,
  );
  const kept = new Set(partners.values());
  return [
    ...own,
    ...old.offers
      .filter((offer) => !partners.has(offer))
      .map(({ name, address }) => `offer left: ${name}, ${address}`),
    ...fresh.offers
      .filter((offer) => !kept.has(offer))
      .map(({ name, address }) => `offer came: ${name}, ${address}`),
    ...[...partners].flatMap(([offer, partner]) =>
      differences(offer, partner, offerFields).map((change) => `${offer.name}: ${change}`),
    ),
  ];
}

const offerFields: readonly (keyof Offer)[] = [
  'id',
  'name',
  'address',
  'software',
  'needs',
  'registration',
  'price',
  'availability',
];

function differences<One>(old: One, fresh: One, fields: readonly (keyof One)[]): string[] {
  return fields
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
    .map((field) => `${String(field)} ${said(old[field])} → ${said(fresh[field])}`);
}

function said(value: unknown): string {
  if (value === null) return 'not known';
  return Array.isArray(value) ? value.join(' + ') || 'none' : String(value);
}
