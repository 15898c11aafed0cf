import { licenceList } from './licence-list';
import type { SoftwareId } from './software';

/** True if the software is libre, as far as is known: only then it is named in the place of a service. */
export function isLibre(id: SoftwareId): boolean {
  return !licenceList[id].isUnfree;
}
