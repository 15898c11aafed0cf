import type { HostRule, Hosts, Place, Service } from '../../core/services/service';
import { isOn } from '../../core/spotting/spot';
import { lineEnd, serviceSign, startSign, wholeSign } from '../../core/spotting/watched-spot';

/** A place of a service, in the order in which the table has its fields. */
type PlaceText = readonly [service: string, ...fields: string[]];

/** The text of a content script's table: the places of these services, and nothing else of them. */
export function watchedTableSource(name: string, services: readonly Service[]): string {
  const filed = services.flatMap(({ id, places }) =>
    places.filter(isWatched).map((place) => ({ id, place })),
  );
  const rows = filed.flatMap(({ id, place }, order) => [
    ...exceptions(place, filed.slice(order + 1)),
    ...lines(id, place),
  ]);
  const text = rows.map(([service, ...fields], row) => {
    const begin = rows[row - 1]?.[0] === service ? '' : `${serviceSign}${service}${lineEnd}`;
    return `${begin}${fields.join(';').replace(/;+$/, '')}${lineEnd}`;
  });
  return `// Written by \`npm run fix\` from src/core/services. What it means: watched-spot.ts.
// biome-ignore-all format: generated

/** The places where services live, in their order: see \`createWatchedSpot\`. */
export const ${name} =
${text.map((row) => `  '${row}'`).join(' +\n')};
`;
}

type Filed = { id: string; place: Place };

/**
 * The lines that end the search on hosts where the place is not, behind those of places that have
 * them after all.
 */
function exceptions({ notHosts = [] }: Place, later: readonly Filed[]): PlaceText[] {
  const named = notHosts.flatMap(({ domains, before }) => (before ? [] : domains));
  const heirs = named.flatMap((host) =>
    later
      .filter(({ place }) => isOn(place, host))
      .flatMap(({ id, place }) => lines(id, { ...place, hosts: [{ domains: [host] }] })),
  );
  const ends = byShape(notHosts).map((rules): PlaceText => {
    return ['', spaced(rules.flatMap(keysOf)), '', '', '', '', written(shapeOf(rules))];
  });
  return [...heirs, ...ends];
}

/**
 * The lines of a place. A line holds one shape, and beside it only hosts that it names in full:
 * else there are several.
 */
function lines(id: string, place: Place): PlaceText[] {
  const hosts = place.hosts.filter(hasWatched);
  const shapes = new Set(hosts.flatMap(({ before }) => before?.source ?? []));
  const isOne = shapes.size < 2 && (shapeOf(hosts) === null || hosts.every(isShapedOrNamed));
  return (isOne ? [hosts] : byShape(hosts)).map((rules) => toText(id, { ...place, hosts: rules }));
}

const isShapedOrNamed = ({ before, watched }: HostRule) => Boolean(before) || !watched;

/** The rules without a shape, and those of each shape. */
function byShape(rules: readonly HostRule[]): HostRule[][] {
  const groups = new Map<string | null, HostRule[]>();
  for (const rule of rules) {
    const shape = shapeOf([rule]);
    groups.set(shape, [...(groups.get(shape) ?? []), rule]);
  }
  return [...groups.values()];
}

const hasWatched = ({ watched }: HostRule) => watched?.length !== 0;

const isWatched = ({ hosts }: Place) => hosts.some(hasWatched);

/** The names of a rule's hosts in the table: see `placesOf` in watched-spot.ts. */
function keysOf({ domains, before, watched }: HostRule): string[] {
  if (watched?.length === 0) return [];
  const dot = before ? '.' : '';
  return watched ? [`${dot}${commonStart(watched)}.`] : domains.map((domain) => dot + domain);
}

/** The labels that all domains start with: `www.google` of `www.google.com`, `www.google.fr`… */
function commonStart(domains: readonly string[]): string {
  const labels = domains.map((domain) => domain.split('.'));
  const [first = []] = labels;
  const end = first.findIndex((each, index) => labels.some((other) => other[index] !== each));
  return first.slice(0, end).join('.');
}

function toText(id: string, { hosts, paths, notPaths, hashes, query = {} }: Place): PlaceText {
  const parameters = Object.entries(query).map(
    ([name, { source }]) => `${name}=${written(source)}`,
  );
  // One parameter, with one sign between its name and its pattern.
  if (parameters.join('=').split('=').length > 2) throw new Error(`${id}: simplify its query`);
  return [
    id,
    spaced(hosts.flatMap(keysOf)),
    ...[paths, notPaths, hashes].map(patternsText),
    parameters.join(),
    written(shapeOf(hosts)),
  ];
}

/** Patterns as the table has them: those of whole starts of a path are one. */
function patternsText(patterns: readonly RegExp[] = []): string {
  const sources = patterns.map(({ source }) => plain(source));
  const starts = sources.flatMap((source) => wholeStart(source) ?? []);
  const others = sources
    .filter((source) => wholeStart(source) === undefined)
    .map((source) => (source.startsWith('^/') ? startSign + source.slice(2) : written(source)));
  return [...(starts.length > 0 ? [starts.join('|')] : []), ...others].join(' ');
}

/** The starts that a pattern like `^/(mail|tasks)(/|$)` names; undefined for any other pattern. */
function wholeStart(source: string): string | undefined {
  const [, start = ''] = /^\^\/(.+)\(\/\|\$\)$/.exec(source) ?? [];
  const [, group] = /^\(([^()]+)\)$/.exec(start) ?? [];
  if (group) return group;
  // What parts a pattern at its top would part the starts.
  const top = start.replace(/\([^()]*\)/g, '').replace(/\([^()]*\)/g, '');
  return start === '' || /[|()]/.test(top) ? undefined : start;
}

const written = (source: string | null) => (source === null ? '' : wholeSign + plain(source));

const spaced = (keys: readonly string[]) => ` ${[...new Set(keys)].join(' ')} `;

/** The one shape that a label before a domain must have; null for any shape. */
function shapeOf(hosts: readonly Hosts[]): string | null {
  const [shape = '.'] = hosts.flatMap(({ before }) => before?.source ?? []);
  return shape === '.' ? null : shape;
}

/** The pattern written without backslashes: twice escaped, they would be most of the text. */
function plain(source: string): string {
  const without = source
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '[.]')
    .replaceAll('\\+', '[+]')
    .replaceAll('\\d', '[0-9]')
    .replaceAll('\\w', '[a-z0-9_]');
  const forbidden = /[\\'`#; ]/;
  if (forbidden.test(without))
    throw new Error(`Write ${source} without any of ${forbidden.source}`);
  return without;
}
