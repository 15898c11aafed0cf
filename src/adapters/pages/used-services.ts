import { usedServices } from '../../core/way-out/used-services';
import { loadSettings } from '../store/settings';
import { recallAllSpotted } from '../store/tabs/all-spotted-tabs';
import { loadVisitCounts } from '../store/visit-counts';

/** Loads the ids of the services that the user has to do with, the most visited first: what the device knows already. */
export async function loadUsedServices(): Promise<readonly string[]> {
  const [{ met }, spotted, { watched }] = await Promise.all([
    loadVisitCounts(),
    recallAllSpotted(),
    loadSettings(),
  ]);
  return usedServices({ met, inTabs: spotted.map(([, service]) => service), watched });
}
