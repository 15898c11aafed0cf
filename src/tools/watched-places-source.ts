import type { HostRule, Hosts, Place, Service } from '../core/service';

/**
 * src/core/watched-places.ts: the places of the watched services and nothing else of them, as short
 * as the page script needs it. Of country domains it has those that are watched.
 */
export function watchedPlacesSource(services: readonly Service[]): string {
  const lists = new Map<string, string>();
  const rows = services.map(({ id, places }) => {
    const cells = places.map((place) => placeSource(place, lists));
    return `  { id: '${id}', places: [${cells.join(', ')}] },`;
  });
  const shared = [...lists].map(([list, name]) => `const ${name} = ${list};`);
  return `// Written by \`npm run fix\` from src/core/services. The page script carries this table and no more.
// biome-ignore-all format: generated
import type { Spotted } from './spot';

${shared.join('\n')}

/** Where the watched services live, in their order. */
export const watchedPlaces: readonly Spotted[] = [
${rows.join('\n')}
];
`;
}

function placeSource({ hosts, notHosts, ...rest }: Place, lists: Map<string, string>): string {
  const fields = [`hosts: [${hosts.map((host) => hostSource(host, lists)).join(', ')}]`];
  if (notHosts)
    fields.push(`notHosts: [${notHosts.map((host) => hostSource(host, lists)).join(', ')}]`);
  for (const [name, patterns] of Object.entries(rest)) {
    if (Array.isArray(patterns)) fields.push(`${name}: [${patterns.map(String).join(', ')}]`);
    else {
      const entries = Object.entries(patterns).map(([key, pattern]) => `${key}: ${pattern}`);
      fields.push(`${name}: { ${entries.join(', ')} }`);
    }
  }
  return `{ ${fields.join(', ')} }`;
}

function hostSource(rule: HostRule | Hosts, lists: Map<string, string>): string {
  const kind = `kind: '${rule.kind}'`;
  switch (rule.kind) {
    case 'exact':
      return `{ ${kind}, hosts: ${shared(rule.hosts, 'hosts', lists)} }`;
    case 'under':
      return `{ ${kind}, domain: '${rule.domain}' }`;
    case 'label':
      return `{ ${kind}, label: ${rule.label}, domain: '${rule.domain}' }`;
    case 'country':
    case 'under-country':
      return `{ ${kind}, base: '${rule.base}', endings: ${shared('watched' in rule ? rule.watched : rule.endings, 'endings', lists)} }`;
  }
}

/** Lists of which several services have the same stand once. */
function shared(list: readonly string[], name: string, lists: Map<string, string>): string {
  const source = `[${list.map((each) => `'${each}'`).join(', ')}]`;
  if (list.length < 2) return source;
  const known = lists.get(source) ?? `${name}${lists.size + 1}`;
  lists.set(source, known);
  return known;
}
