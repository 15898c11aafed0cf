import { addressKey } from '../address-key';
import type { Favourite } from './favourites';
import type { ReadySuggestions } from './ready-suggestions';

/** A favourite as a person knows it: with a name, and whether it still exists. */
export type DescribedFavourite = {
  favourite: Favourite;
  /** The name of the hoster where it is in the directory, else the host of its address. */
  name: string;
  /**
   * The state of the favourite: `offered` in the directory, the user's `own` server, or `gone`,
   * because no hoster offers it any more.
   */
  state: 'offered' | 'own' | 'gone';
};

/** Describes a favourite. `ready` is the answer to its need; undefined where that can't be read. */
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
