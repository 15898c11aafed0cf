import type { NeedId } from '../need';
import { isLibre } from './licences';
import type { SoftwareId } from './software';
import { type KnownSoftware, softwareList } from './software-list';

/** The number of libre software that are named where no hoster offers a need. */
export const equivalentCount = 3;

/**
 * Names of libre software that answer a need, those best known for it first; `equivalentCount` at
 * most.
 */
export function softwareFor(need: NeedId): string[] {
  const all: readonly (KnownSoftware & { id: SoftwareId })[] = softwareList;
  return all
    .filter(({ id, needs }) => needs.includes(need) && isLibre(id))
    .toSorted((one, other) => one.needs.indexOf(need) - other.needs.indexOf(need))
    .slice(0, equivalentCount)
    .map(({ name }) => name);
}
