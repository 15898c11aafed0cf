import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import {
  isLoopbackAddress,
  isPrivateAddress,
  isPrivateHost,
} from '../../../core/directory/hosts/private-host';

/** The error of a connection whose name leads into a private network. */
export class ForbiddenAddress extends Error {}

/** True if this host of a URL may be asked, as far as its name alone tells. */
export function mayAsk(host: string, allowLoopback: boolean): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address)) return mayConnect(address, allowLoopback);
  return !isPrivateHost(host) || (allowLoopback && host === 'localhost');
}

function mayConnect(address: string, allowLoopback: boolean): boolean {
  return !isPrivateAddress(address) || (allowLoopback && isLoopbackAddress(address));
}

/**
 * The lookup that resolves a name for one connection, and refuses it where any of its addresses is
 * not on the public internet. The address that is checked is the one that is connected to: a name
 * that leads elsewhere when asked twice gains nothing.
 */
export function publicLookup(
  allowLoopback: boolean,
  resolve: typeof systemLookup = systemLookup,
): LookupFunction {
  return (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, []);
      const bad = addresses.find(({ address }) => !mayConnect(address, allowLoopback));
      if (bad) return answer(new ForbiddenAddress(`${host} leads to ${bad.address}`), []);
      const [first] = addresses;
      if (options.all || !first) return answer(null, addresses);
      answer(null, first.address, first.family);
    });
  };
}
