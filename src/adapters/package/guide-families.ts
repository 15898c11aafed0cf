import type { GuideFamily } from '../../core/guides/guide-families';
import { readPackaged } from './files';

/** Loads the families of needs, each with the ids of the services that have a guide. */
export async function loadGuideFamilies(): Promise<readonly GuideFamily[]> {
  return (await readPackaged('services/families.json')).json() as Promise<readonly GuideFamily[]>;
}
