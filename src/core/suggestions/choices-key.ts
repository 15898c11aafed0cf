import type { Home } from '../towns/home';
import type { Favourite } from './favourites';
import type { Filters } from './filters';
import type { Postponed } from './postponed';

/** The choices of a user on which answers depend, and no others. */
export type RankedChoices = {
  home: Home | null;
  filters: Filters;
  favourites: readonly Favourite[];
  postponed: readonly Postponed[];
};

/** The key of choices: the same text for the same choices, and so for the same answers of one directory. */
export function choicesKey({ home, filters, favourites, postponed }: RankedChoices): string {
  return JSON.stringify([home, filters, favourites, postponed]);
}
