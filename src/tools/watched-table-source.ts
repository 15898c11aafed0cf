import type { HostRule, Hosts, Place, Service } from '../core/service';
import type { PlaceText } from '../core/watched-hosts';

/** src/core/watched-table.ts: the places of the watched services, and nothing else of them. */
export function watchedTableSource(services: readonly Service[]): string {
  const rows = services.flatMap(({ id, places }) =>
    places
      .filter(isWatched)
      .map((place) => JSON.stringify(toText(id, place)).replace(/(,null)+\]$/, ']')),
  );
  return `// Written by \`npm run fix\` from src/core/services. What it means: watched-hosts.ts.

/** Where the watched services live, in their order: lines, each the JSON of a PlaceText. */
export const watchedTable =
${rows.map((row) => `  '${row.replaceAll('\\', '\\\\')}\\n'`).join(' +\n')};
`;
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

function toText(id: string, { hosts, paths, notPaths, hashes, notHosts, query }: Place): PlaceText {
  const sources = (list: readonly RegExp[] | undefined) =>
    list?.map(({ source }) => plain(source)) ?? null;
  const parameters = Object.entries(query ?? {}).map(([name, { source }]) => [name, source]);
  return [
    id,
    spaced(hosts.flatMap(keysOf)),
    sources(paths),
    sources(notPaths),
    sources(hashes),
    query ? Object.fromEntries(parameters) : null,
    shapeOf(hosts),
    notHosts ? spaced(notHosts.flatMap(keysOf)) : null,
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

/** A slash needs its backslash between slashes only. */
function plain(source: string): string {
  return source.replaceAll('\\/', '/');
}
