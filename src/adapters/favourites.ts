import { type DescribedFavourite, describeFavourite } from '../core/described-favourite';
import { type Favourite, withFavourite, withoutFavourite } from '../core/favourites';
import { isReady } from '../core/ready-suggestions';
import type { Result } from '../core/result';
import { readSuggestions } from './directory-store';
import { ask } from './messenger';
import { loadSettings } from './settings-store';

/** Makes this the favourite of its need, or none of them, and has every need answered afresh. */
export async function keepFavourite(
  favourite: Favourite,
  isChosen: boolean,
): Promise<Result<null>> {
  const { favourites } = await loadSettings();
  const change = isChosen ? withFavourite : withoutFavourite;
  return ask('favouritesChosen', { favourites: change(favourites, favourite) });
}

/** The favourites that are kept, by the names that people know. */
export async function describeFavourites(): Promise<DescribedFavourite[]> {
  const { favourites } = await loadSettings();
  return Promise.all(
    favourites.map(async (favourite) => {
      const ready = await readSuggestions(favourite.need).catch(() => undefined);
      return describeFavourite(favourite, isReady(ready, favourite.need) ? ready : undefined);
    }),
  );
}
