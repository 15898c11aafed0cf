import type { Hosts, Place } from './service';
import type { Spotted } from './spot';

// What the generated table of watched places is made of: the catalogue's words without what only the
// catalogue needs. Each of them weighs on every watched page.

type Patterns = readonly RegExp[];

export const exact = (...domains: readonly string[]): Hosts => ({ domains });

export const below = (before: RegExp, ...domains: readonly string[]): Hosts => ({
  domains,
  before,
});

/** The domain of a family of countries under which this host lies, as `google.fr` for `google`. */
export const family = (base: string, host: string): string => {
  const start = `.${host}`.indexOf(`.${base}.`);
  return start < 0 ? base : host.slice(start);
};

export const place = (
  hosts: readonly Hosts[],
  paths?: Patterns,
  notPaths?: Patterns,
  hashes?: Patterns,
  query?: Readonly<Record<string, RegExp>>,
  notHosts?: readonly Hosts[],
): Place<Hosts> => ({ hosts, paths, notPaths, hashes, query, notHosts });

export const service = (id: string, ...places: Place<Hosts>[]): Spotted => ({ id, places });
