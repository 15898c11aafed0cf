import type { Hoster } from '../../core/directory/hoster';
import type { MapOutlines, OutlinePaths } from '../../core/map/outline';
import { withoutEnded } from '../../core/offers/closings';
import { today } from '../browser/today';
import { loadPackagedDirectory } from './data';
import { readPackaged } from './files';

// What the map reads from the package, apart from what the popup loads.

/** Loads the hosters of the shipped directory, as the build wrote them, with what they offer today. */
export async function loadPackagedHosters(): Promise<readonly Hoster[]> {
  const { hosters } = (await loadPackagedDirectory()) as { hosters: readonly Hoster[] };
  return withoutEnded(hosters, today());
}

/** Loads the outlines of the map. */
export async function loadOutlines(): Promise<MapOutlines> {
  return (await readPackaged('map/coarse.json')).json() as Promise<MapOutlines>;
}

/** Loads the outlines of France and the countries around, for a user who looks closely. */
export async function loadFineOutline(): Promise<OutlinePaths> {
  return (await readPackaged('map/fine.json')).json() as Promise<OutlinePaths>;
}
