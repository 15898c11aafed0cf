import type { Candidate } from './spot';

// The places of the watched services as the page script carries them: text, which a browser reads far
// faster than code, so that a page makes only the few patterns that its host needs.

/** Sources of patterns, all of them case-insensitive; null or absent: no such condition. */
type Sources = readonly string[] | null;

/** A place of a service. */
export type PlaceText = readonly [
  service: string,
  /** Keys of its hosts, a space before and behind each. */
  hosts: string,
  paths?: Sources,
  notPaths?: Sources,
  hashes?: Sources,
  query?: Readonly<Record<string, string>> | null,
  /** What must stand before the domain of a host whose key begins with a dot. */
  before?: string | null,
  /** Keys of hosts on which the place is not. */
  notOn?: string | null,
];

/**
 * The keys by which a place may name a host, a space before and behind each: itself, `.domain` for all
 * below a domain, and the same with `.` instead of a country's ending (`www.google.`, `.blogspot.`).
 * Real countries are the manifest's concern: the page script runs on no other.
 */
function keysOf(host: string): string[] {
  const labels = host.split('.');
  const keys: string[] = [];
  for (let start = 0; start < labels.length; start += 1) {
    for (let ending = 0; ending < 3; ending += 1) {
      const name = labels.slice(start, labels.length - ending).join('.');
      keys.push(` ${start ? '.' : ''}${name}${ending ? '.' : ''} `);
    }
  }
  return keys;
}

/**
 * The candidates on this host, in the order of their services, from the lines of the table. Only
 * lines that name one of the host's keys are read, and those only as far as somebody asks: the search
 * is the browser's own, where a walk through every place would be most of what the page script costs.
 */
export function* candidatesOn(host: string, table: string): Generator<Candidate> {
  const keys = keysOf(host);
  const starts: number[] = [];
  for (const key of keys) {
    let at = table.indexOf(key);
    while (at >= 0) {
      starts.push(table.lastIndexOf('\n', at) + 1);
      at = table.indexOf(key, at + 1);
    }
  }
  for (const start of new Set(starts.sort((one, other) => one - other))) {
    const place = JSON.parse(table.slice(start, table.indexOf('\n', start))) as PlaceText;
    if (isOn(place, host, keys)) yield toCandidate(place);
  }
}

function isOn([, hosts, , , , , before, notOn]: PlaceText, host: string, keys: string[]): boolean {
  if (!keys.some((key) => hosts.includes(key))) return false;
  if (notOn && keys.some((key) => notOn.includes(key))) return false;
  // `before` is a shape of one label, and what stands behind it is a domain of two.
  return (
    !before ||
    hosts.includes(` ${host} `) ||
    toPattern(before).test(host.split('.').slice(0, -2).join('.'))
  );
}

function toCandidate([service, , paths, notPaths, hashes, query]: PlaceText): Candidate {
  const patterns = (sources: Sources | undefined) => sources?.map(toPattern);
  const conditions = {
    paths: patterns(paths),
    notPaths: patterns(notPaths),
    hashes: patterns(hashes),
  };
  if (!query) return { service, conditions };
  const parameters = Object.entries(query).map(([name, source]) => [name, toPattern(source)]);
  return { service, conditions: { ...conditions, query: Object.fromEntries(parameters) } };
}

const toPattern = (source: string) => new RegExp(source, 'i');
