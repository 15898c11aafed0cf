import { addressKey } from '../address-key';
import type { NeedId } from '../need';
import type { DescribedFavourite } from './described-favourite';
import type { ReadySuggestions } from './ready-suggestions';

/** True if the user already uses what answers a need: a favourite comes first, as long as it exists. */
export function isCovered({ suggestions: [best] }: Pick<ReadySuggestions, 'suggestions'>): boolean {
  return best !== undefined && best.favouriteRank !== null;
}

/** The services of which every need is covered by the same favourites. */
export type Coverage = {
  /** The names of the favourites by which their needs are covered, each once. */
  by: readonly string[];
  /** The names of the services, in the order of the catalogue. */
  services: readonly string[];
};

/** The services on which the icon stays closed because the user already uses something else for all of their needs. */
export function coverages(
  services: Iterable<{ name: string; needs: readonly NeedId[] }>,
  favourites: readonly DescribedFavourite[],
): Coverage[] {
  const there = favourites.filter(({ state }) => state !== 'gone');
  const found = new Map<string, { by: string[]; services: string[] }>();
  for (const { name, needs } of services) {
    const first = needs.map((need) => there.find(({ favourite }) => favourite.need === need));
    const covering = first.filter((each) => each !== undefined);
    if (needs.length === 0 || covering.length < needs.length) continue;
    const key = covering.map(({ favourite }) => addressKey(favourite.address)).join(' ');
    const coverage = found.get(key) ?? {
      by: [...new Set(covering.map((each) => each.name))],
      services: [],
    };
    coverage.services.push(name);
    found.set(key, coverage);
  }
  return [...found.values()];
}
