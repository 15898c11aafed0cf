import type { NeedId } from '../need';
import { type ChosenSources, readChosenSources } from '../refresh/chosen-sources';
import { readWatched } from '../spotting/opt-ins';
import { type Favourite, readFavourites } from '../suggestions/favourites';
import { type Filters, readFilters } from '../suggestions/filters';
import { type Postponed, readPostponed } from '../suggestions/postponed';
import { type Home, readHome } from '../towns/home';
import { readAwaited } from './awaited';
import { type Quiet, readQuiet } from './quiet';

/** The settings that the user chose. They are stored field by field. */
export type Settings = {
  home: Home | null;
  filters: Filters;
  /** The favourites: of each need the favourite first, then its spares. */
  favourites: readonly Favourite[];
  /** The offers that stand last for a need until tomorrow. */
  postponed: readonly Postponed[];
  /** The needs of which the user wants to hear once a hoster offers them. */
  awaited: readonly NeedId[];
  /** The sources that the directory comes from. */
  sources: ChosenSources;
  /** The ids of the opt-ins that are watched beside the shipped list. */
  watched: readonly string[];
  /** True to add a dot to the icon where a service is spotted. */
  hasDot: boolean;
  /** The services on which the icon stays closed. */
  quiet: Quiet;
};

/** Reads stored settings: a field that is missing or wrong takes its default, the others stay. */
export function readSettings(raw: Record<string, unknown>): Settings {
  return {
    home: readHome(raw.home),
    filters: readFilters(raw.filters),
    favourites: readFavourites(raw.favourites),
    postponed: readPostponed(raw.postponed),
    awaited: readAwaited(raw.awaited),
    sources: readChosenSources(raw.sources),
    watched: readWatched(raw.watched),
    hasDot: typeof raw.hasDot === 'boolean' ? raw.hasDot : true,
    quiet: readQuiet(raw.quiet),
  };
}
