import { ignore } from '../../core/ignore';
import type { Home } from '../../core/towns/home';
import type { Town } from '../../core/towns/town';

import { loadTownPack } from '../package/files';

// The search and the towns themselves come with the first key typed, side by side.

let isLoaded = false;

/**
 * Finds towns for what the user typed. Where `country` is undefined, it is guessed by the browser's
 * languages.
 */
export async function findTowns(
  query: string,
  country: string | undefined,
): Promise<readonly Town[]> {
  const bytes = isLoaded ? undefined : loadTownPack('core');
  if (bytes) ignore(bytes, 'it is waited for below');
  const { findTowns: find } = await import('./towns');
  const towns = await find(query, country, bytes);
  isLoaded = true;
  return towns;
}

/** Finds the commune that the home's commune became part of; null where it is still its own. */
export async function findNewCommune(home: Home): Promise<Town | null> {
  return (await import('./towns')).findNewCommune(home);
}
