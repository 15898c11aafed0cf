import { addressKey } from '../../core/address-key';
import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import { type Result, success } from '../../core/result';
import {
  type DescribedFavourite,
  describeFavourite,
} from '../../core/suggestions/described-favourite';
import {
  type Favourite,
  type FavouriteChange,
  withFavourite,
  withoutFavourite,
} from '../../core/suggestions/favourites';
import { isReady } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { withLock } from '../browser/locks';
import { ask } from '../browser/messenger';
import { readSuggestions } from '../store/directory';
import { readHoster } from '../store/hosters';
import { loadSettings, untilKept } from '../store/settings';

/** Makes this the favourite of its need if `isChosen`, and no favourite of it otherwise. */
export function keepFavourite(favourite: Favourite, isChosen: boolean): Promise<Result<null>> {
  const change = isChosen ? withFavourite : withoutFavourite;
  return changeFavourites((favourites) => change(favourites, favourite));
}

/** Changes the favourites that are kept, whichever page chose them, and has every need answered afresh. */
async function changeFavourites(change: FavouriteChange): Promise<Result<null>> {
  // Answering every need may take long: the next one waits only until this one is kept.
  const { answered } = await withLock('favourites', async () => {
    const { favourites } = await loadSettings();
    const asked = ask('settingsChosen', { choices: { favourites: change(favourites) } });
    await untilKept('favourites', asked);
    return { answered: asked };
  });
  return answered;
}

/** Describes the favourites that are kept, by the names that people know. */
export async function describeFavourites(): Promise<DescribedFavourite[]> {
  const { favourites } = await loadSettings();
  return Promise.all(
    favourites.map(async (favourite) => {
      const ready = await ignore(readSuggestions(favourite.need), 'it is shown by its address');
      return describeFavourite(favourite, isReady(ready, favourite.need) ? ready : undefined);
    }),
  );
}

/** Changes the favourites as `changeFavourites` does, and describes those that are kept then. */
export async function changeAndDescribeFavourites(
  change: FavouriteChange,
): Promise<Result<readonly DescribedFavourite[]>> {
  const kept = await changeFavourites(change);
  return kept.ok ? success(await describeFavourites()) : kept;
}

/**
 * Finds all needs for which a hoster offers the place of a suggestion, as a suite does. None where there
 * is no database here, or the place is the user's own.
 */
export async function findNeedsAt({
  hosterId,
  address,
}: Pick<Suggestion, 'hosterId' | 'address'>): Promise<readonly NeedId[]> {
  const hoster = await ignore(readHoster(hosterId), 'there is no database here');
  const here = hoster?.offers.filter((offer) => addressKey(offer.address) === addressKey(address));
  return [...new Set(here?.flatMap(({ needs }) => needs))];
}

/** Makes the offer of a suggestion a favourite for a need, or no more one. */
export function keepSuggestion(
  need: NeedId,
  { hosterId, origin, address }: Suggestion,
  isChosen: boolean,
): Promise<Result<null>> {
  const owner = origin === 'own' ? null : hosterId;
  return keepFavourite({ need, hosterId: owner, address }, isChosen);
}
