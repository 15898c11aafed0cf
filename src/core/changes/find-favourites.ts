import { addressKey } from '../address-key';
import type { Hoster, Offer } from '../directory/hoster';
import type { Favourite } from '../suggestions/favourites';
import { eachInSteps, type Steps } from '../time/steps';

/** The part of a favourite by which its offer is known again. */
type Kept = Pick<Favourite, 'need' | 'address'>;

/** An offer with the hoster whose it is. */
type Owned = { hoster: Hoster; offer: Offer };

/**
 * Finds, in short steps, the offers that favourites stand for, by their need and address: of several hosters
 * the first. The function that comes of it returns undefined where no hoster has the offer.
 */
export function* findFavourites(
  favourites: readonly Kept[],
  hosters: readonly Hoster[],
): Steps<(favourite: Kept) => Owned | undefined> {
  const wanted = new Set(favourites.map(({ address }) => addressKey(address)));
  const found = new Map<string, Owned>();
  if (wanted.size === 0) return () => undefined;
  yield* eachInSteps(hosters, (hoster) => {
    for (const offer of hoster.offers) {
      const address = addressKey(offer.address);
      if (!wanted.has(address)) continue;
      for (const need of offer.needs) {
        const key = keyOf(need, address);
        if (!found.has(key)) found.set(key, { hoster, offer });
      }
    }
  });
  return ({ need, address }) => found.get(keyOf(need, addressKey(address)));
}

function keyOf(need: string, address: string): string {
  return `${need} ${address}`;
}
