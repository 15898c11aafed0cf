import { isPortal } from '../../core/actions/portals';
import { readCuratedFile } from '../../core/directory/curated-file';
import type { SoftwareId } from '../../core/software/software';
import { readHosterFiles } from '../hosters/read';

/** Reads the addresses of the shipped offers of each software, each with a slash at its end. */
export function readOfferAddresses(): Map<SoftwareId, string[]> {
  const addresses = new Map<SoftwareId, string[]>();
  for (const file of readHosterFiles()) {
    const read = readCuratedFile(file);
    if (!read.ok || read.value.status !== 'active' || read.value.leftOut) continue;
    for (const { address, addressKind, software } of read.value.offers) {
      const [main] = software;
      if (!main || addressKind !== 'service' || isPortal(address)) continue;
      addresses.set(main, [...(addresses.get(main) ?? []), address.replace(/\/?$/, '/')]);
    }
  }
  return addresses;
}
