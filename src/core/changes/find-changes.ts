import type { Hoster, Offer } from '../directory/hoster';
import { siteHost } from '../directory/site-host';
import { coarseKilometres } from '../geo/coarse-kilometres';
import type { NeedId } from '../need';
import { canBeHad } from '../offers/availability';
import { type HomePlace, seenFrom } from '../suggestions/candidate';
import type { Favourite } from '../suggestions/favourites';
import { isOwnServer } from '../suggestions/own-server';
import { eachInSteps, type Steps } from '../time/steps';
import type { Change, ChangedFavourite, NearerHoster, NewHoster } from './change';
import { findFavourites } from './find-favourites';

/** The kilometres from home within which a new hoster is told. */
export const newWithinKilometres = 50;

/** The choices of the user that decide which changes matter to them. */
export type Chosen = { home: HomePlace | null; favourites: readonly Favourite[] };

/**
 * Finds, in short steps, what changed for the user from one generation of the directory to the next, each without
 * the offers that have ended: favourites that take no new users or left; of the needs of favourites, a hoster that
 * is nearer than all were; new hosters near home. Without a home only favourites are told.
 */
export function* findChangesInSteps(
  before: readonly Hoster[],
  after: readonly Hoster[],
  { home, favourites }: Chosen,
): Steps<Change[]> {
  const known = yield* findFavourites(favourites, before);
  const now = yield* findFavourites(favourites, after);
  const ofFavourites = favourites.flatMap(
    (each) => favouriteChange(each, known(each), now(each)) ?? [],
  );
  if (home === null) return ofFavourites;
  const [former, latter] = [yield* placedFrom(home, before), yield* placedFrom(home, after)];
  const nearer: NearerHoster[] = [];
  for (const need of usedNeeds(favourites)) {
    const change = yield* nearerChange(need, former, latter);
    if (change) nearer.push(change);
  }
  const told = new Set(nearer.map(({ hosterId }) => hosterId));
  const fresh = yield* newHosters(before, latter);
  return [...ofFavourites, ...nearer, ...fresh.filter(({ hosterId }) => !told.has(hosterId))];
}

/** The needs for which the user uses a hoster, each once; not those of a server of their own. */
function usedNeeds(favourites: readonly Favourite[]): NeedId[] {
  const first = new Map<NeedId, Favourite>();
  for (const each of favourites) if (!first.has(each.need)) first.set(each.need, each);
  return [...first].flatMap(([need, each]) => (isOwnServer(each) ? [] : [need]));
}

/** True if an offer takes no new users, as far as its hoster told. */
export function isClosedToNew({ availability }: Pick<Offer, 'availability'>): boolean {
  return availability !== null && availability !== 'open';
}

type Found = { hoster: Hoster; offer: Offer } | undefined;

function favouriteChange(favourite: Favourite, known: Found, now: Found): ChangedFavourite | null {
  if (isOwnServer(favourite) || !known) return null;
  const { need, address } = favourite;
  const told = { need, address, hosterName: known.hoster.name };
  if (!now) return { kind: 'favourite-left', ...told };
  const hasClosed = isClosedToNew(now.offer) && !isClosedToNew(known.offer);
  return hasClosed ? { kind: 'favourite-closed', ...told } : null;
}

/** A hoster with its distance from home. */
type Placed = { hoster: Hoster; kilometres: number };

/** The hosters of the collective that serve this home, at a distance that is known. */
function* placedFrom(home: HomePlace, hosters: readonly Hoster[]): Steps<Placed[]> {
  const placed: Placed[] = [];
  yield* eachInSteps(hosters, (hoster) => {
    const { kilometres, limit } = seenFrom(home, hoster);
    const counts = hoster.index === null && kilometres !== null && limit === null;
    if (counts) placed.push({ hoster, kilometres });
  });
  return placed;
}

const nearestFirst = (one: Placed, other: Placed) =>
  one.kilometres - other.kilometres || (one.hoster.id < other.hoster.id ? -1 : 1);

/** The hoster that can be had for a need now, nearer than all that offered it, in kilometres as they are said. */
function* nearerChange(
  need: NeedId,
  former: readonly Placed[],
  latter: readonly Placed[],
): Steps<NearerHoster | null> {
  const known = new Set<string>();
  let least = Infinity;
  yield* eachInSteps(former, ({ hoster, kilometres }) => {
    if (!hoster.offers.some(({ needs }) => needs.includes(need))) return;
    known.add(hoster.id);
    least = Math.min(least, kilometres);
  });
  const nearest: Placed[] = [];
  yield* eachInSteps(latter, (each) => {
    const [best] = nearest;
    if (best && nearestFirst(best, each) < 0) return;
    if (each.hoster.offers.some((offer) => offer.needs.includes(need) && canBeHad(offer))) {
      nearest[0] = each;
    }
  });
  const [best] = nearest;
  if (!best || known.has(best.hoster.id)) return null;
  if (coarseKilometres(best.kilometres) >= coarseKilometres(least)) return null;
  const { id: hosterId, name: hosterName } = best.hoster;
  return { kind: 'nearer', need, hosterId, hosterName, kilometres: best.kilometres };
}

/** The hosters near home that the directory did not have, by id or by site, nearest first. */
function* newHosters(before: readonly Hoster[], latter: readonly Placed[]): Steps<NewHoster[]> {
  const ids = new Set<string>();
  const sites = new Set<string>();
  yield* eachInSteps(before, ({ id, site }) => {
    ids.add(id);
    sites.add(siteHost(site));
  });
  const fresh: Placed[] = [];
  yield* eachInSteps(latter, (each) => {
    const { hoster, kilometres } = each;
    if (kilometres > newWithinKilometres || ids.has(hoster.id)) return;
    if (!sites.has(siteHost(hoster.site)) && hoster.offers.some(canBeHad)) fresh.push(each);
  });
  return fresh
    .toSorted(nearestFirst)
    .map(({ hoster: { id: hosterId, name: hosterName }, kilometres }) => {
      return { kind: 'new', hosterId, hosterName, kilometres };
    });
}
