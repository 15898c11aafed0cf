import { distance } from '../geo/distance';
import type { Evidence, Hoster, Membership, Seat } from './hoster';
import { mostSources } from './limits';
import { mergeOffers } from './merge-offers';
import { fresherBy, type Pairs, startPairs } from './pairing';
import type { Refusal } from './parsed-directory';
import { serviceKey, siteHost } from './site-host';

/**
 * A hoster that has closed or left the collective: the host of its site, and the date of the fact.
 */
export type Departure = { host: string; asOf: string };

/** The most kilometres between two points that are the same place, told twice. */
const sameSeatKilometres = 30;

/**
 * Lays the hosters' own words over the curated ones. A hoster is known again by its site, else by
 * the address of a service. A fact that its own words leave blank stays as it was; text is theirs;
 * a fact that they contradict is taken from the fresher source, and the dates of both stay with it.
 * A hoster that is missing in them stays too, since taking part is voluntary; one that says to have
 * left goes.
 */
export function mergeDirectories(
  curated: readonly Hoster[],
  told: readonly Hoster[],
  departures: readonly Departure[] = [],
): { hosters: Hoster[]; refusals: Refusal[] } {
  const leaving = new Map(departures.map(({ host, asOf }) => [host, asOf]));
  const staying = curated.filter(({ site, asOf }) => {
    const left = leaving.get(siteHost(site));
    return left === undefined || isOlder(left, asOf);
  });
  const partners = pairHosters(staying, told);
  const merged = new Map(staying.map((hoster) => [hoster.id, hoster]));
  const refusals: Refusal[] = [];
  for (const [index, hoster] of told.entries()) {
    const known = merged.get(partners.partnerOf(hoster) ?? '');
    if (known) merged.set(known.id, mergeHosters(known, hoster));
    else if (!merged.has(hoster.id)) merged.set(hoster.id, hoster);
    else refusals.push({ path: `hosters.${index}.id`, reason: `${hoster.id} is another's id` });
  }
  return { hosters: [...merged.values()], refusals };
}

/**
 * Pairs each told hoster with the id of the known one that it is, where it is one. A site names its
 * own hoster; a service names one only if no source tells the site of that hoster, so that no
 * hoster becomes another by listing its service.
 */
function pairHosters(known: readonly Hoster[], told: readonly Hoster[]): Pairs<Hoster, string> {
  const bySite = new Map<string, string>();
  const byService = new Map<string, string>();
  for (const { id, site, offers } of known) {
    if (!bySite.has(siteHost(site))) bySite.set(siteHost(site), id);
    for (const { address, addressKind } of offers) {
      if (addressKind === 'service' && !byService.has(serviceKey(address))) {
        byService.set(serviceKey(address), id);
      }
    }
  }
  const pairs = startPairs<Hoster, string>();
  for (const hoster of told) pairs.join(hoster, bySite.get(siteHost(hoster.site)));
  for (const hoster of told.filter((each) => pairs.partnerOf(each) === undefined)) {
    const ids = hoster.offers.map(({ address }) => byService.get(serviceKey(address)));
    pairs.join(
      hoster,
      ids.find((id) => id !== undefined && !pairs.isTaken(id)),
    );
  }
  return pairs;
}

function mergeHosters(known: Hoster, told: Hoster): Hoster {
  const isOld = isOlder(told.asOf, known.asOf);
  const fresher = fresherBy(isOld);
  const seat = mergeSeats(known.seat, told.seat, isOld);
  return {
    ...known,
    name: told.name,
    description: told.description ?? known.description,
    // A country alone never outweighs a town.
    country:
      seat === null || seat !== known.seat ? fresher(known.country, told.country) : known.country,
    seat,
    body: fresher(known.body, told.body),
    audience: fresher(known.audience, told.audience),
    status:
      told.status === 'unknown' ? known.status : (fresher(known.status, told.status) ?? 'unknown'),
    membership: mergeMemberships(known.membership, told.membership, isOld),
    asOf: isOld ? known.asOf : told.asOf,
    sources: mergeSources(told.sources, known.sources),
    index: known.index && told.index,
    offers: mergeOffers(known, told.offers, isOld),
  };
}

/**
 * True if the first date is before the second, as far as both are known. No date is older than any.
 */
export function isOlder(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return other !== null;
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) < other.slice(0, precision);
}

function mergeSeats(known: Seat | null, told: Seat | null, isOld: boolean): Seat | null {
  if (!known || !told) return known ?? told;
  const isSame = distance(known.point, told.point) <= sameSeatKilometres;
  // The same place: the source that names the town, or stands nearer to it, says more.
  if (isSame) return known.precision === 'region' || !known.town ? told : known;
  return isOld ? known : told;
}

function mergeMemberships(
  known: Membership | null,
  told: Membership | null,
  isOld: boolean,
): Membership | null {
  if (!known || !told) return known ?? told;
  const [main, other] = isOld ? [known, told] : [told, known];
  return { ...main, since: main.since ?? other.since };
}

/** The sources of both lists, each once, with its date; those of the first list come first. */
function mergeSources(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const byName = new Map<string, Evidence>();
  for (const source of [...first, ...second]) {
    if (!byName.has(source.name)) byName.set(source.name, source);
  }
  return [...byName.values()].slice(0, mostSources);
}
