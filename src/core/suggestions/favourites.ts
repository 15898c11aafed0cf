import { addressKey } from '../address-key';
import { isHttpsAddress } from '../https-address';
import { isNeedId, type NeedId } from '../need';
import { isPlainObject } from '../plain-object';
import { unseenFault } from '../text/seen-text';

/** An offer, or a server of the user's own, that the user chose for a need. */
export type Favourite = {
  need: NeedId;
  /** The id of the hoster; null for a server of the user's own. */
  hosterId: string | null;
  /** The https address, by which the offer is found again. */
  address: string;
};

/** The most characters of an address, and of a hoster's id: what pages may ask the background. */
const longestAddress = 2000;
const longestHosterId = 200;

/**
 * Reads the stored favourites: a row that is no favourite is left out, as is a repeated one; the
 * others stay in their order.
 */
export function readFavourites(raw: unknown): Favourite[] {
  const read = new Map<string, Favourite>();
  for (const row of Array.isArray(raw) ? raw : []) {
    const favourite = readFavourite(row);
    const key = favourite && `${favourite.need} ${addressKey(favourite.address)}`;
    if (favourite && key && !read.has(key)) read.set(key, favourite);
  }
  return [...read.values()];
}

function readFavourite(raw: unknown): Favourite | null {
  const { need, hosterId = null, address } = isPlainObject(raw) ? raw : {};
  if (typeof need !== 'string' || !isNeedId(need)) return null;
  if (typeof address !== 'string' || !isHttpsAddress(address)) return null;
  if (address.length > longestAddress || unseenFault(address)) return null;
  if (hosterId !== null && typeof hosterId !== 'string') return null;
  if (hosterId !== null && hosterId.length > longestHosterId) return null;
  return { need, hosterId, address };
}

export function isSameFavourite(one: Favourite, other: Favourite): boolean {
  return one.need === other.need && addressKey(one.address) === addressKey(other.address);
}

/** A change of the list of favourites: it is made to the list that is kept when its turn comes. */
export type FavouriteChange = (favourites: readonly Favourite[]) => readonly Favourite[];

/** The list with this favourite as the first of its need; those before it become its spares. */
export function withFavourite(
  favourites: readonly Favourite[],
  favourite: Favourite,
): readonly Favourite[] {
  return [favourite, ...withoutFavourite(favourites, favourite)];
}

export function withoutFavourite(
  favourites: readonly Favourite[],
  favourite: Favourite,
): readonly Favourite[] {
  return favourites.filter((each) => !isSameFavourite(each, favourite));
}

/** The list with this favourite raised by one place among those of its need. */
export function withFavouriteRaised(
  favourites: readonly Favourite[],
  favourite: Favourite,
): readonly Favourite[] {
  const place = favourites.findIndex((each) => isSameFavourite(each, favourite));
  const before = favourites.findLastIndex(
    ({ need }, index) => index < place && need === favourite.need,
  );
  const raised = favourites[place];
  if (!raised || before < 0) return favourites;
  return [...favourites.slice(0, before), raised, ...favourites.slice(before)].filter(
    (each, index) => each !== raised || index === before,
  );
}

/**
 * The list with a favourite that was removed from `former` back where it was there: before the first that
 * stood after it and still stands; at the end where none does.
 */
export function withFavouriteBack(
  favourites: readonly Favourite[],
  favourite: Favourite,
  former: readonly Favourite[],
): readonly Favourite[] {
  const others = withoutFavourite(favourites, favourite);
  const place = former.findIndex((each) => isSameFavourite(each, favourite));
  const after = former.slice(place + 1);
  const next = others.findIndex((each) => after.some((later) => isSameFavourite(each, later)));
  return others.toSpliced(next < 0 ? others.length : next, 0, favourite);
}

/** Makes the finder of favourites by their address, which knows which were not found. */
export function startPlaces(favourites: readonly Favourite[]) {
  const places = new Map(favourites.map(({ address }, place) => [addressKey(address), place]));
  const found = new Set<number>();
  return {
    /**
     * The place of this address in the user's order, from 0; null if it is none of their
     * favourites.
     */
    find: (address: string): number | null => {
      const place = places.size > 0 ? places.get(addressKey(address)) : undefined;
      if (place !== undefined) found.add(place);
      return place ?? null;
    },
    missing: () => favourites.filter((_, place) => !found.has(place)),
  };
}
