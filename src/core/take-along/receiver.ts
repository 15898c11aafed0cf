import { offeredSoftware } from '../guides/guide';
import type { Receiver } from './journey';

/** The facts that are wanted of an offer. */
type Offered = {
  hosterName: string;
  offerId: string;
  softwareName: string | null;
  address: string;
  addressKind: 'service' | 'site';
};

/**
 * Addresses of offers where no software answers: a page that explains, or leads on to it. No path may be
 * added to them.
 */
const portals = [
  'https://disroot.org/services/email',
  'https://framacalc.org/',
  'https://framapad.org/',
  'https://mypads.framapad.org/',
  'https://tedomum.net/service/matrix/',
  'https://www.fdn.fr/Listes-de-diffusion.html',
  'https://www.frama.space/',
  'https://www.zaclys.com/flux/',
].map(withoutLastSlash);

/** Makes the receiver of a thing from the offer to which it is brought. */
export function receiverOf(offer: Offered): Receiver {
  const { hosterName, softwareName, address, addressKind } = offer;
  const isKnown = addressKind === 'service' && !portals.includes(withoutLastSlash(address));
  const software = [offeredSoftware(offer), softwareName];
  return {
    name: hosterName,
    address: isKnown ? address : null,
    software: software.filter((each) => typeof each === 'string'),
  };
}

function withoutLastSlash(address: string): string {
  return address.replace(/\/$/, '');
}
