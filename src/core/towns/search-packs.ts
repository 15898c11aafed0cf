import type { TownPack } from './pack';
import type { TownSearch } from './ranks';
import { searchTowns } from './search';
import type { Town } from './town';

/** The towns of the core countries, and a way to load the others when they are needed. */
type TownPacks = { core: TownPack; loadRest: () => Promise<TownPack> };

/**
 * Finds the towns that the town field shows. The other countries' towns are loaded where the core
 * has nothing of the user's country, or where a larger town elsewhere has exactly this name. Where
 * they can't be loaded, what the core has is better than nothing.
 */
export async function findTowns(
  { core, loadRest }: TownPacks,
  typed: string,
  search: TownSearch,
): Promise<Town[]> {
  const { towns, isEnough } = searchTowns([core], typed, search);
  if (isEnough || !typed.trim()) return towns;
  try {
    return searchTowns([core, await loadRest()], typed, search).towns;
  } catch (error) {
    if (towns.length > 0) return towns;
    throw error;
  }
}
