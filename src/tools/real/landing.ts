import { randomFillSync } from 'node:crypto';
import { landingOf } from '../../core/actions/landing';
import { withNewName } from '../../core/actions/new-name';
import { type SoftwareId, softwareById } from '../../core/software/software';

/**
 * The address at which the extension lands for an offer of a software, its first need and a visitor
 * who needs no account, with a name that is drawn now.
 */
export function landingAt(software: SoftwareId, address: string): string {
  const [need] = softwareById(software)?.needs ?? [];
  if (!need) return address;
  const offer = {
    address,
    addressKind: 'service',
    action: null,
    software: [software],
    availability: null,
    closesOn: null,
    registration: null,
    condition: 'registration-unknown',
    hoster: { site: address },
    isFavourite: false,
  } as const;
  return withNewName(landingOf(offer, need).address, (bytes) => randomFillSync(bytes));
}
