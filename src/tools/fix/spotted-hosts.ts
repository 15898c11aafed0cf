import { getDomain } from 'tldts';
import type { Service } from '../../core/services/service';

/** The fewest countries in which a name is a family: any ending of it counts then. */
const fewestCountries = 5;

/** The text of the list of domains on which these services live, short by naming families once. */
export function spottedHostsSource(services: readonly Service[]): string {
  const hosts = hostsOf(services);
  const endings = new Map<string, Set<string>>();
  for (const host of hosts) {
    const { name, ending } = partsOf(host);
    endings.set(name, (endings.get(name) ?? new Set()).add(ending));
  }
  const isFamily = (name: string) => (endings.get(name)?.size ?? 0) >= fewestCountries;
  const others = hosts.filter((host) => !isFamily(partsOf(host).name));
  const domains = new Set(others.map((host) => getDomain(host) ?? host));
  return `// Written by \`npm run fix\` from src/core/services. What it means: company-ground.ts.
// biome-ignore-all format: generated

/** The names of domains, without their ending, of services that have one domain a country. */
export const spottedFamilies =
${linesOf([...endings.keys()].filter(isFamily).sort())};

/** The other registrable domains, by the Public Suffix List, on which services live. */
export const spottedDomains =
${linesOf([...domains].sort())};
`;
}

/** The domains of these services, each once, also those that are only recognised when the user asks. */
function hostsOf(services: readonly Service[]): string[] {
  const rules = services.flatMap(({ places }) => places.flatMap(({ hosts }) => hosts));
  return [...new Set(rules.flatMap(({ domains }) => domains))].sort();
}

type Parts = { name: string; ending: string };

/** Parts a host into the name of its domain and the ending that stands for a country: `google`, `co.uk`. */
function partsOf(host: string): Parts {
  const [, before = host, ending = ''] =
    /^(.+?)\.((?:(?:co|com|net|org)\.[a-z]{2})|[a-z]+)$/.exec(host) ?? [];
  return { name: before.split('.').at(-1) ?? before, ending };
}

/** Names between blanks, as lines of code. */
function linesOf(names: readonly string[]): string {
  const lines: string[] = [''];
  for (const name of names) {
    const last = lines.at(-1) ?? '';
    if (last.length + name.length > 90) lines.push(`${name} `);
    else lines[lines.length - 1] = `${last}${name} `;
  }
  return lines.map((line) => `  '${line}'`).join(' +\n');
}
