import type { Home } from '../core/home';
import type { Town } from '../core/town';

// The search and the towns themselves come with the first key typed.

/** Towns for what somebody typed; undefined: the country is guessed by the browser's languages. */
export async function findTowns(
  query: string,
  country: string | undefined,
): Promise<readonly Town[]> {
  return (await import('./towns')).findTowns(query, country);
}

/** The commune that the home's commune became part of; null: it is still one of its own. */
export async function findNewCommune(home: Home): Promise<Town | null> {
  return (await import('./towns')).findNewCommune(home);
}
