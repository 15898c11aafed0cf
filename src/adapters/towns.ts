import { createGazetteer, type Gazetteer } from '../core/gazetteer';
import type { Town } from '../core/town';
import { searchTowns } from '../core/town-search';
import { loadTownLines } from './package-files';

let loading: Promise<Gazetteer> | undefined;

/** Towns for what somebody typed. The first call loads them; they stay as long as the page lives. */
export async function findTowns(query: string): Promise<Town[]> {
  loading ??= loadTownLines().then(({ towns, admins }) => createGazetteer(towns, admins));
  // A failed load may be tried again.
  loading.catch(() => {
    loading = undefined;
  });
  return searchTowns(await loading, query);
}
