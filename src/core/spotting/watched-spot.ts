import { type Address, type AddressParts, readAddress } from './spot';

// The places of the watched services as the content script carries them: text, which a browser
// reads far faster than code, so that a page makes only the few patterns that its host needs. Every
// function here runs on every watched page, for the first and often the only time: plain loops cost
// it least.

/** The sources of patterns, all of them case-insensitive; null or absent: no such condition. */
type Sources = readonly string[] | null;

/** A place of a service, as a line of the table has it. */
export type PlaceText = readonly [
  /** The id of the service; empty: no service at all is on these hosts. */
  service: string,
  /** The keys of its hosts, a space before and behind each. */
  hosts: string,
  paths?: Sources,
  notPaths?: Sources,
  hashes?: Sources,
  query?: Readonly<Record<string, string>> | null,
  /** The pattern of what must stand before the domain of a host whose key begins with a dot. */
  before?: string | null,
];

/**
 * The end of each line of the table. A backtick, so that the build writes the table between single
 * quotes, where nothing in it needs a backslash: a browser reads such text fastest.
 */
export const lineEnd = '`';

/**
 * Makes a function from an address to the first of the watched services that has it: the one that
 * `createSpot` says, wherever the content script runs. Only lines that name the host are read;
 * finding them is the browser's own search, where a walk through every place would be most of the
 * cost.
 */
export function createWatchedSpot(table: string): (parts: AddressParts) => string | undefined {
  return (parts) => {
    const address = readAddress(parts);
    if (!address) return undefined;
    for (const start of linesOf(address.host, table)) {
      const place = JSON.parse(table.slice(start, table.indexOf(lineEnd, start))) as PlaceText;
      if (holds(place, address)) return place[0] || undefined;
    }
    return undefined;
  };
}

/**
 * The starts of the lines that name this host, in order. A place names a host by itself, by
 * `.domain` for all below a domain, or by the same with `.` instead of a country's ending
 * (`www.google.`, `.blogspot.`): real countries are the manifest's concern, the content script runs
 * on no other.
 */
function linesOf(host: string, table: string): number[] {
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

function holds(place: PlaceText, { host, path, hash, search }: Address): boolean {
  const { 1: hosts, 2: paths, 3: notPaths, 4: hashes, 5: query, 6: before } = place;
  if (before && !hosts.includes(` ${host} `)) {
    // `before` is a shape of one label, and what stands behind it is a domain of two.
    if (!matches([before], host.split('.').slice(0, -2).join('.'))) return false;
  }
  if (matches(notPaths, path)) return false;
  for (const name in query) {
    const pattern = [query[name] ?? ''];
    const values = new URLSearchParams(search).getAll(name);
    if (!values.some((value) => matches(pattern, value))) return false;
  }
  return (!paths && !hashes) || matches(paths, path) || matches(hashes, hash);
}

function matches(sources: Sources | undefined, text: string): boolean {
  if (sources) for (const source of sources) if (new RegExp(source, 'i').test(text)) return true;
  return false;
}
