import { addressKey, type Favourite } from './favourites';
import type { ReadySuggestions } from './ready-suggestions';

/** A favourite as a person knows it. */
export type DescribedFavourite = {
  favourite: Favourite;
  /** Of its hoster where it is in the directory, else the host of its address. */
  name: string;
  /** In the directory, the user's own, or no longer offered by anybody. */
  state: 'offered' | 'own' | 'gone';
};

/** `ready` is the answer to its need; undefined where that can't be read. */
export function describeFavourite(
  favourite: Favourite,
  ready: ReadySuggestions | undefined,
): DescribedFavourite {
  const isIt = ({ address }: { address: string }) =>
    addressKey(address) === addressKey(favourite.address);
  const suggestion = ready?.suggestions.find(isIt);
  const isOwn = suggestion ? suggestion.origin === 'own' : favourite.hosterId === null;
  return {
    favourite,
    name: suggestion?.hosterName ?? new URL(favourite.address).host,
    state: isOwn ? 'own' : ready?.lost.some(isIt) ? 'gone' : 'offered',
  };
}
