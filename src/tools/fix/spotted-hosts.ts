import type { Service } from '../../core/services/service';

/** The fewest countries in which a name is a family: any ending of it counts then. */
const fewestCountries = 5;

/** The text of the list of hosts on which these services live, short by naming families once. */
export function spottedHostsSource(services: readonly Service[]): string {
  const hosts = hostsOf(services);
  const endings = new Map<string, Set<string>>();
  for (const host of hosts) {
    const { name, ending } = partsOf(host);
    endings.set(name, (endings.get(name) ?? new Set()).add(ending));
  }
  const isFamily = ({ name }: Parts) => (endings.get(name)?.size ?? 0) >= fewestCountries;
  const families = [...endings.keys()].filter((name) => isFamily({ name, ending: '' })).sort();
  const others = hosts.filter((host) => !isFamily(partsOf(host)));
  return `// Written by \`npm run fix\` from src/core/services. What it means: public-address.ts.
// biome-ignore-all format: generated

/** The names, without their ending, of services that have one domain a country. */
export const spottedFamilies =
${linesOf(families)};

/** The other hosts on which services live; a star stands for any host below. */
export const spottedHosts =
${linesOf(others)};
`;
}

/** The hosts of these services, each once, also those that are only recognised when the user asks. */
function hostsOf(services: readonly Service[]): string[] {
  const rules = services.flatMap(({ places }) => places.flatMap(({ hosts }) => hosts));
  const named = rules.flatMap(({ domains, before }) =>
    before ? domains.map((domain) => `*.${domain}`) : domains,
  );
  return [...new Set(named)].sort();
}

type Parts = { name: string; ending: string };

/** Parts a host into its name and the ending that stands for a country: `google`, `co.uk`. */
function partsOf(host: string): Parts {
  const [, name = host, ending = ''] =
    /^(.+?)\.((?:(?:co|com|net|org)\.[a-z]{2})|[a-z]+)$/.exec(host) ?? [];
  return { name, ending };
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
