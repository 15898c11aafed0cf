import { type Address, type AddressParts, readAddress } from './spot';

// The places of the watched services as the content script carries them: text, which a browser
// reads far faster than code, so that a page makes only the few patterns that its host needs. Every
// function here runs on every watched page, for the first and often the only time: plain loops cost
// it least.

/**
 * The end of each line of the table. A backtick, so that the build writes the table between single
 * quotes, where nothing in it needs a backslash: a browser reads such text fastest.
 */
export const lineEnd = '`';

/**
 * The sign of a line that names a service by its id, empty for none at all. The lines behind it are its
 * places, each with its fields between `;`: hosts, paths, paths that are none, hashes, a parameter of the
 * query, and the shape of what stands before the domain of a host whose key begins with a dot. A space
 * parts the keys of hosts, with one before and behind them, and the patterns of the other fields.
 */
export const serviceSign = '#';

/**
 * Signs before a pattern that is written out, and before one that follows `^/`. A pattern without a sign
 * names whole starts of a path, as most do: `mail|tasks` is `^/(mail|tasks)(/|$)`.
 */
export const wholeSign = '>';
export const startSign = '<';

/**
 * Makes a function from an address to the first of the watched services that has it: the one that
 * `createSpot` says, wherever the content script runs. Only places that name the host are read;
 * finding them is the browser's own search, where a walk through every place would be most of the
 * cost.
 */
export function createWatchedSpot(table: string): (parts: AddressParts) => string | undefined {
  return (parts) => {
    const address = readAddress(parts);
    if (!address) return undefined;
    for (const start of placesOf(address.host, table)) {
      const place = table.slice(start, table.indexOf(lineEnd, start));
      if (holds(place, address)) return serviceAt(start, table) || undefined;
    }
    return undefined;
  };
}

/** The id of the service whose place is at this index of the table; empty for what is no service. */
export function serviceAt(start: number, table: string): string {
  const begin = table.lastIndexOf(serviceSign, start) + 1;
  return table.slice(begin, table.indexOf(lineEnd, begin));
}

/**
 * The starts of the places that name this host, in order. A place names a host by itself, by
 * `.domain` for all below a domain, or by the same with `.` instead of a country's ending
 * (`www.google.`, `.blogspot.`): real countries are the manifest's concern, the content script runs
 * on no other.
 */
function placesOf(host: string, table: string): number[] {
  const labels = host.split('.');
  const starts: number[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    for (let ending = 0; ending < 3; ending += 1) {
      const name = labels.slice(first, labels.length - ending).join('.');
      const key = ` ${first ? '.' : ''}${name}${ending ? '.' : ''} `;
      let at = table.indexOf(key);
      while (at >= 0) {
        starts.push(table.lastIndexOf(lineEnd, at) + 1);
        at = table.indexOf(key, at + 1);
      }
    }
  }
  return starts.sort((one, other) => one - other);
}

function holds(place: string, { host, path, hash, search }: Address): boolean {
  const [hosts = '', paths, notPaths, hashes, query, before] = place.split(';');
  if (before && !hosts.includes(` ${host} `)) {
    // `before` is a shape of one label, and what stands behind it is a domain of two.
    if (!matches(before, host.split('.').slice(0, -2).join('.'))) return false;
  }
  if (matches(notPaths, path)) return false;
  if (query) {
    const [name = '', pattern] = query.split('=');
    const values = new URLSearchParams(search).getAll(name);
    if (!values.some((value) => matches(pattern, value))) return false;
  }
  return (!paths && !hashes) || matches(paths, path) || matches(hashes, hash);
}

/** True if one of these patterns, all of them case-insensitive, is in the text. */
function matches(patterns: string | undefined, text: string): boolean {
  if (patterns) {
    for (const each of patterns.split(' ')) {
      if (new RegExp(sourceOf(each), 'i').test(text)) return true;
    }
  }
  return false;
}

function sourceOf(pattern: string): string {
  const rest = pattern.slice(1);
  if (pattern.startsWith(wholeSign)) return rest;
  return pattern.startsWith(startSign) ? `^/${rest}` : `^/(${pattern})(/|$)`;
}
