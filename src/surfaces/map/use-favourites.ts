import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import { type Favourite, withFavourite, withoutFavourite } from '../../core/suggestions/favourites';

/** The favourites that the page opens with, and the way to keep a change of them. */
export type FavouritesProps = {
  favourites: readonly Favourite[];
  keepFavourite: (favourite: Favourite, isChosen: boolean) => Promise<Result<null>>;
};

/** The favourites of the user, as far as they could be kept; keeping one resolves to false if it was not. */
export function useFavourites(props: FavouritesProps) {
  const [favourites, setFavourites] = useState(props.favourites);
  const keepFavourite = async (favourite: Favourite, isChosen: boolean) => {
    const kept = await props.keepFavourite(favourite, isChosen).catch(failureOf);
    const changed = isChosen ? withFavourite : withoutFavourite;
    if (kept.ok) setFavourites((all) => changed(all, favourite));
    return kept.ok;
  };
  return { favourites, keepFavourite };
}
