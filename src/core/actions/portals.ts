import { serviceKey } from '../directory/site-host';

/**
 * The addresses of offers that explain or lead on, though they are not the hoster's whole site: the
 * software stands elsewhere, so that no path may be added to them. Each with where it leads.
 */
const portals = [
  // Pads stand on sub-hosts of it, one for each lifetime.
  'https://framapad.org',
  // Pads with accounts, behind a page of their own.
  'https://mypads.framapad.org',
  // Sheets stand on a sub-host of it.
  'https://framacalc.org',
  // The path is proved for the software, not for the renovated service of today.
  'https://framadate.org',
  // A form by which associations ask for a space.
  'https://www.frama.space',
  // Pages that explain.
  'https://www.zaclys.com/flux/',
  'https://www.fdn.fr/Listes-de-diffusion.html',
  'https://tedomum.net/service/matrix/',
  'https://disroot.org/services/email',
];

const keys = new Set(portals.map(serviceKey));

/** True if an address only leads on to the software, as far as it is known. */
export function isPortal(address: string): boolean {
  return keys.has(serviceKey(address));
}
