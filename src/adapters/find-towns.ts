import type { Town } from '../core/town';

/** Towns for what somebody typed. The search and the towns themselves come with the first key. */
export async function findTowns(query: string): Promise<readonly Town[]> {
  return (await import('./towns')).findTowns(query);
}
