import { eachInSteps, type Steps, toEnd } from '../time/steps';
import { fresherBy, isOlder } from './fresher';
import type { Evidence, Hoster, Membership, Seat } from './hoster';
import { type DomainOf, domainByHosts, limitInSteps } from './limit-claims';
import { mostSources } from './limits';
import { mergeOffers } from './merge-offers';
import { mergePages } from './pages/hoster-pages';
import { isSameSeat, pairHosters } from './pairing';
import type { Refusal } from './parsed-directory';
import { siteHost } from './site-host';

/**
 * A hoster that has closed or left the collective: the host of its site, and the date of the fact.
 */
export type Departure = { host: string; asOf: string };

/**
 * Lays the hosters' own words over the curated ones, within the limits of limit-claims.ts. A hoster is known
 * again by its site. A fact that its own words leave blank stays as it was; text is theirs;
 * a fact that they contradict is taken from the fresher source, and the dates of both stay with it.
 * A hoster that is missing in them stays too, since taking part is voluntary; one that says to have
 * left goes.
 */
export function mergeDirectories(
  curated: readonly Hoster[],
  told: readonly Hoster[],
  departures: readonly Departure[] = [],
  domainOf: DomainOf = domainByHosts,
): Merged {
  return toEnd(mergeInSteps(curated, told, departures, domainOf));
}

/** The hosters of both sides, and what was cut back or left out of those that were told. */
type Merged = { hosters: Hoster[]; refusals: Refusal[] };

/** Merges any number of hosters, as `mergeDirectories` does, in short steps. */
export function* mergeInSteps(
  curated: readonly Hoster[],
  told: readonly Hoster[],
  departures: readonly Departure[] = [],
  domainOf: DomainOf = domainByHosts,
): Steps<Merged> {
  const staying = yield* stayingInSteps(curated, departures);
  const limited = yield* limitInSteps(told, staying, domainOf);
  const partners = yield* pairHosters(staying, limited.hosters);
  const merged = new Map(staying.map((hoster) => [hoster.id, hoster]));
  const places = new Map<string, number>();
  yield* eachInSteps(told, ({ id }, at) => {
    if (!places.has(id)) places.set(id, at);
  });
  const refusals: Refusal[] = [...limited.refusals];
  yield* eachInSteps(limited.hosters, (hoster) => {
    const known = merged.get(partners.partnerOf(hoster) ?? '');
    if (known) merged.set(known.id, mergeHosters(known, hoster));
    else if (!merged.has(hoster.id)) merged.set(hoster.id, hoster);
    else {
      const path = `hosters.${places.get(hoster.id)}.id`;
      refusals.push({ path, reason: `${hoster.id} is another's id` });
    }
  });
  return { hosters: [...merged.values()], refusals };
}

/**
 * The hosters who did not leave. A departure names a host: where several have their sites on it, it does not say
 * who left, and takes none of them out.
 */
function* stayingInSteps(
  curated: readonly Hoster[],
  departures: readonly Departure[],
): Steps<Hoster[]> {
  const leaving = new Map<string, string>();
  yield* eachInSteps(departures, ({ host, asOf }) => {
    leaving.set(host, asOf);
  });
  const onHost = new Map<string, number>();
  yield* eachInSteps(curated, ({ site }) => {
    onHost.set(siteHost(site), (onHost.get(siteHost(site)) ?? 0) + 1);
  });
  const staying: Hoster[] = [];
  yield* eachInSteps(curated, (hoster) => {
    const host = siteHost(hoster.site);
    const left = leaving.get(host);
    const hasLeft = left !== undefined && !isOlder(left, hoster.asOf) && onHost.get(host) === 1;
    if (!hasLeft) staying.push(hoster);
  });
  return staying;
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
    serviceArea: fresher(known.serviceArea, told.serviceArea),
    pages: mergePages(known.pages, told.pages),
    status:
      told.status === 'unknown' ? known.status : (fresher(known.status, told.status) ?? 'unknown'),
    membership: mergeMemberships(known.membership, told.membership, isOld),
    asOf: isOld ? known.asOf : told.asOf,
    sources: mergeSources(told.sources, known.sources),
    index: known.index && told.index,
    offers: mergeOffers(known, told.offers, isOld),
  };
}

function mergeSeats(known: Seat | null, told: Seat | null, isOld: boolean): Seat | null {
  if (!known || !told) return known ?? told;
  const { lat, lon } = told.point;
  // Degrees that are swapped tell no move.
  if (isSameSeat(known, { ...told, point: { lat: lon, lon: lat } })) return known;
  // The same place: the source that names the town, or stands nearer to it, says more.
  if (isSameSeat(known, told)) return known.precision === 'region' || !known.town ? told : known;
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
