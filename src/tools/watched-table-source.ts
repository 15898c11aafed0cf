import type { HostRule, Hosts, Place, Service } from '../core/service';
import { lineEnd, type PlaceText } from '../core/watched-hosts';

/** src/core/watched-table.ts: the places of the watched services, and nothing else of them. */
export function watchedTableSource(services: readonly Service[]): string {
  const rows = services.flatMap(({ id, places }) =>
    places
      .filter(isWatched)
      .flatMap((place) => [...exceptions(place), toText(id, place)])
      .map((text) => JSON.stringify(text).replace(/(,null)+\]$/, ']')),
  );
  return `// Written by \`npm run fix\` from src/core/services. What it means: watched-hosts.ts.
// biome-ignore-all format: generated

/** Where the watched services live, in their order: lines, each the JSON of a PlaceText. */
export const watchedTable =
${rows.map((row) => `  '${row}${lineEnd}'`).join(' +\n')};
`;
}

/** Hosts on which the place is not, as a line that ends the search: they belong to nobody else. */
function exceptions({ notHosts }: Place): PlaceText[] {
  return notHosts ? [['', spaced(notHosts.flatMap(keysOf))]] : [];
}

function isWatched({ hosts }: Place): boolean {
  return hosts.some(({ watched }) => watched?.length !== 0);
}

/** How the table names the hosts of a rule: see `keysOf` in watched-hosts.ts. */
function keysOf({ domains, before, watched }: HostRule): string[] {
  if (watched?.length === 0) return [];
  const dot = before ? '.' : '';
  return watched ? [`${dot}${commonStart(watched)}.`] : domains.map((domain) => dot + domain);
}

/** `www.google` of `www.google.com`, `www.google.fr`… */
function commonStart(domains: readonly string[]): string {
  const labels = domains.map((domain) => domain.split('.'));
  const [first = []] = labels;
  const end = first.findIndex((each, index) => labels.some((other) => other[index] !== each));
  return first.slice(0, end).join('.');
}

function toText(id: string, { hosts, paths, notPaths, hashes, query }: Place): PlaceText {
  const sources = (list: readonly RegExp[] | undefined) =>
    list?.map(({ source }) => plain(source)) ?? null;
  const parameters = Object.entries(query ?? {}).map(([name, { source }]) => [name, plain(source)]);
  return [
    id,
    spaced(hosts.flatMap(keysOf)),
    sources(paths),
    sources(notPaths),
    sources(hashes),
    query ? Object.fromEntries(parameters) : null,
    shapeOf(hosts),
  ];
}

const spaced = (keys: readonly string[]) => ` ${[...new Set(keys)].join(' ')} `;

/** The one shape that a label before a domain must have; null: any. */
function shapeOf(hosts: readonly Hosts[]): string | null {
  const shapes = new Set(hosts.flatMap(({ before }) => before?.source ?? []));
  const [shape = '.'] = shapes;
  if (shapes.size > 1)
    throw new Error(`Split the place: its hosts have several shapes, ${[...shapes]}`);
  return shape === '.' ? null : shape;
}

/** The same pattern without backslashes: twice escaped, they would be most of the text. */
function plain(source: string): string {
  const without = source
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '[.]')
    .replaceAll('\\d', '[0-9]')
    .replaceAll('\\w', '[a-z0-9_]');
  if (/[\\'`]/.test(without)) throw new Error(`Write ${source} without a backslash or quote`);
  return without;
}
