import { isHttpsAddress } from '../https-address';
import type { Favourite } from './favourites';
import type { Suggestion } from './suggestion';

/** True if a favourite is a server of the user's own, which no hoster offers. */
export const isOwnServer = ({ hosterId }: Favourite) => hosterId === null;

/** The suggestion that a server of the user's own is: nothing but its address is known. */
export function ownServerSuggestion(
  { need, address }: Favourite,
  favouriteRank: number,
): Suggestion {
  const { host } = new URL(address);
  return {
    hosterId: host,
    hosterName: host,
    town: null,
    precision: null,
    country: null,
    body: null,
    status: 'unknown',
    isMember: false,
    origin: 'own',
    offerId: `${host}/${need}`,
    offerName: host,
    softwareName: null,
    address,
    addressKind: 'service',
    landing: { address, label: 'landing_own', second: null },
    availability: null,
    closesOn: null,
    evidence: 'known',
    registration: null,
    condition: 'registration-unknown',
    limit: null,
    price: null,
    facts: [],
    favouriteRank,
    isPostponed: false,
    kilometres: null,
    isSameCommune: false,
    isNearest: false,
    tie: -1 - favouriteRank,
    asOf: null,
    source: null,
  };
}

/**
 * The address that the user typed as their own, made whole; undefined if it is no address or not
 * https.
 */
export function readOwnAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (!isHttpsAddress(address)) return undefined;
  const { href, hostname } = new URL(address);
  return hostname.includes('.') ? href : undefined;
}
