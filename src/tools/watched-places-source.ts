import type { HostRule, Hosts, Place, Service } from '../core/service';

/**
 * src/core/watched-places.ts: the places of the watched services and nothing else of them, as short
 * as the page script needs it. A family of country domains is named by its base alone: the manifest
 * sees to it that the page script runs on real ones only.
 */
export function watchedPlacesSource(services: readonly Service[]): string {
  const table = services.map(({ id, places }) => {
    const watched = joinBare(places.map(watchedOf).filter(({ hosts }) => hosts.length > 0));
    return `  service('${id}', ${watched.map(placeSource).join(', ')}),`;
  });
  return `// Written by \`npm run fix\` from src/core/services. The page script carries this table and no more.
// biome-ignore-all format: generated
import type { Spotted } from './spot';
import { below, exact, family, place, service } from './watched-place';

/** Where the watched services live, in their order, for a page of this host. */
export const watchedPlaces = (host: string): readonly Spotted[] => [
${table.join('\n')}
];
`;
}

/** The hosts of a place that the shipped page script runs on. */
function watchedOf(place: Place): Place {
  return { ...place, hosts: place.hosts.filter(({ watched }) => watched?.length !== 0) };
}

/** Places that ask nothing of an address but an exact host are one place. */
function joinBare(places: readonly Place[]): Place[] {
  const isBare = (place: Place) =>
    Object.keys(place).length === 1 && place.hosts.every((host) => !host.before && !host.watched);
  const domains = places
    .filter(isBare)
    .flatMap(({ hosts }) => hosts.flatMap((host) => host.domains));
  const rest = places.filter((place) => !isBare(place));
  return domains.length > 0 ? [...rest, { hosts: [{ domains }] }] : rest;
}

function placeSource({ hosts, paths, notPaths, hashes, notHosts, query }: Place): string {
  const patterns = (list: readonly RegExp[] | undefined) => list && `[${list.join(', ')}]`;
  const hostList = (list: readonly Hosts[] | undefined) =>
    list && `[${list.map(hostSource).join(', ')}]`;
  const parameters = Object.entries(query ?? {}).map(([name, pattern]) => `${name}: ${pattern}`);
  const cells = [
    hostList(hosts),
    patterns(paths),
    patterns(notPaths),
    patterns(hashes),
    query && `{ ${parameters.join(', ')} }`,
    hostList(notHosts),
  ];
  const last = cells.findLastIndex((cell) => cell !== undefined);
  return `place(${cells
    .slice(0, last + 1)
    .map(String)
    .join(', ')})`;
}

function hostSource({ domains, before, ...rule }: HostRule): string {
  const { watched = domains } = rule;
  const base = rule.watched && commonStart(watched);
  if (base)
    return before ? `below(${before}, family('${base}', host))` : `exact(family('${base}', host))`;
  const list = watched.map((each) => `'${each}'`).join(', ');
  return before ? `below(${before}, ${list})` : `exact(${list})`;
}

/** `www.google` of `www.google.com`, `www.google.fr`… */
function commonStart(domains: readonly string[]): string {
  const labels = domains.map((domain) => domain.split('.'));
  const [first = []] = labels;
  const end = first.findIndex((label, index) => labels.some((each) => each[index] !== label));
  return first.slice(0, end).join('.');
}
