import type { Hoster } from '../../core/directory/hoster';
import type { MapOutlines, OutlinePaths } from '../../core/map/outline';
import { loadPackagedDirectory } from './data';
import { readPackaged } from './files';

// What the map reads from the package, apart from what the popup loads.

/** The hosters of the shipped directory, as the build wrote them. */
export async function loadPackagedHosters(): Promise<readonly Hoster[]> {
  const { hosters } = (await loadPackagedDirectory()) as { hosters: readonly Hoster[] };
  return hosters;
}

/** The outlines of the map. */
export async function loadOutlines(): Promise<MapOutlines> {
  return (await readPackaged('map/coarse.json')).json() as Promise<MapOutlines>;
}

/** France and the countries around, for who looks closely. */
export async function loadFineOutline(): Promise<OutlinePaths> {
  return (await readPackaged('map/fine.json')).json() as Promise<OutlinePaths>;
}
