import { addressKey } from '../address-key';
import type { Hoster, Offer } from '../directory/hoster';
import { siteHost } from '../directory/site-host';
import { coarseKilometres } from '../geo/coarse-kilometres';
import type { NeedId } from '../need';
import { canBeHad } from '../offers/availability';
import { type HomePlace, seenFrom } from '../suggestions/candidate';
import type { Favourite } from '../suggestions/favourites';
import { isOwnServer } from '../suggestions/own-server';
import type { Change, ChangedFavourite, NearerHoster, NewHoster } from './change';

/** The kilometres from home within which a new hoster is told. */
export const newWithinKilometres = 50;

/** The choices of the user that decide which changes matter to them. */
export type Chosen = { home: HomePlace | null; favourites: readonly Favourite[] };

/**
 * Finds what changed for the user from one generation of the directory to the next, each without the offers
 * that have ended: favourites that take no new users or left; of the needs of favourites, a hoster that is nearer
 * than all were; new hosters near home. Without a home only favourites are told.
 */
export function findChanges(
  before: readonly Hoster[],
  after: readonly Hoster[],
  { home, favourites }: Chosen,
): Change[] {
  const ofFavourites = favourites.flatMap((each) => favouriteChange(each, before, after) ?? []);
  if (home === null) return ofFavourites;
  const needs = usedNeeds(favourites);
  const nearer = needs.flatMap((need) => nearerChange(need, before, after, home) ?? []);
  const told = new Set(nearer.map(({ hosterId }) => hosterId));
  const fresh = newHosters(before, after, home).filter(({ hosterId }) => !told.has(hosterId));
  return [...ofFavourites, ...nearer, ...fresh];
}

/** The needs for which the user uses a hoster, each once; not those of a server of their own. */
function usedNeeds(favourites: readonly Favourite[]): NeedId[] {
  const first = new Map<NeedId, Favourite>();
  for (const each of favourites) if (!first.has(each.need)) first.set(each.need, each);
  return [...first].flatMap(([need, each]) => (isOwnServer(each) ? [] : [need]));
}

/** Finds the offer that a favourite stands for, with its hoster; undefined where no hoster has it. */
export function findFavourite(
  { need, address }: Pick<Favourite, 'need' | 'address'>,
  hosters: readonly Hoster[],
): { hoster: Hoster; offer: Offer } | undefined {
  for (const hoster of hosters) {
    const offer = hoster.offers.find(
      (each) => each.needs.includes(need) && addressKey(each.address) === addressKey(address),
    );
    if (offer) return { hoster, offer };
  }
  return undefined;
}

/** True if an offer takes no new users, as far as its hoster told. */
export function isClosedToNew({ availability }: Pick<Offer, 'availability'>): boolean {
  return availability !== null && availability !== 'open';
}

function favouriteChange(
  favourite: Favourite,
  before: readonly Hoster[],
  after: readonly Hoster[],
): ChangedFavourite | null {
  if (isOwnServer(favourite)) return null;
  const known = findFavourite(favourite, before);
  if (!known) return null;
  const now = findFavourite(favourite, after);
  const { need, address } = favourite;
  const told = { need, address, hosterName: known.hoster.name };
  if (!now) return { kind: 'favourite-left', ...told };
  const hasClosed = isClosedToNew(now.offer) && !isClosedToNew(known.offer);
  return hasClosed ? { kind: 'favourite-closed', ...told } : null;
}

/** A hoster with its distance from home. */
type Placed = { hoster: Hoster; kilometres: number };

/** The hosters of the collective that serve this home, at a distance that is known. */
function placedFrom(home: HomePlace, hosters: readonly Hoster[]): Placed[] {
  return hosters.flatMap((hoster) => {
    const { kilometres, limit } = seenFrom(home, hoster);
    const counts = hoster.index === null && kilometres !== null && limit === null;
    return counts ? [{ hoster, kilometres }] : [];
  });
}

const nearestFirst = (one: Placed, other: Placed) =>
  one.kilometres - other.kilometres || (one.hoster.id < other.hoster.id ? -1 : 1);

/** The hoster that can be had for a need now, nearer than all that offered it, in kilometres as they are said. */
function nearerChange(
  need: NeedId,
  before: readonly Hoster[],
  after: readonly Hoster[],
  home: HomePlace,
): NearerHoster | null {
  const offersIt = ({ hoster }: Placed) => hoster.offers.some(({ needs }) => needs.includes(need));
  const canServe = ({ hoster }: Placed) =>
    hoster.offers.some((offer) => offer.needs.includes(need) && canBeHad(offer));
  const former = placedFrom(home, before).filter(offersIt);
  const known = new Set(former.map(({ hoster }) => hoster.id));
  const [best] = placedFrom(home, after).filter(canServe).toSorted(nearestFirst);
  if (!best || known.has(best.hoster.id)) return null;
  const least = Math.min(...former.map(({ kilometres }) => kilometres));
  if (coarseKilometres(best.kilometres) >= coarseKilometres(least)) return null;
  const { id: hosterId, name: hosterName } = best.hoster;
  return { kind: 'nearer', need, hosterId, hosterName, kilometres: best.kilometres };
}

/** The hosters near home that the directory did not have, by id or by site, nearest first. */
function newHosters(
  before: readonly Hoster[],
  after: readonly Hoster[],
  home: HomePlace,
): NewHoster[] {
  const ids = new Set(before.map(({ id }) => id));
  const sites = new Set(before.map(({ site }) => siteHost(site)));
  return placedFrom(home, after)
    .filter(
      ({ hoster, kilometres }) =>
        kilometres <= newWithinKilometres &&
        !ids.has(hoster.id) &&
        !sites.has(siteHost(hoster.site)) &&
        hoster.offers.some(canBeHad),
    )
    .toSorted(nearestFirst)
    .map(({ hoster: { id: hosterId, name: hosterName }, kilometres }) => {
      return { kind: 'new', hosterId, hosterName, kilometres };
    });
}
