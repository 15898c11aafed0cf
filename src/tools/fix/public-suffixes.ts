import { getDomain } from 'tldts';
import * as trie from 'tldts/dist/es6/src/data/trie.js';

// The Public Suffix List, as the package tldts carries it, made small enough for the extension's background.

/** A rule of the list: a suffix, its first label perhaps a star, of a registry or of an owner who gives names away. */
export type SuffixRule = { suffix: string; isOfRegistry: boolean };

/** The mark of a rule of a registry (the list's ICANN section) in the flags of a node. */
const registryFlag = 1;

/** Reads the rules of the list, exceptions left out. */
export function suffixRules(): readonly SuffixRule[] {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot } = trie;
  const offsets: number[] = [];
  let end = 0;
  for (const length of edgeLength) {
    offsets.push(end);
    end += length;
  }
  const rules: SuffixRule[] = [];
  const walk = (node: number, above: string) => {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const from = offsets[edge] ?? 0;
      const label = labelText.slice(from, from + (edgeLength[edge] ?? 0));
      const suffix = above === '' ? label : `${label}.${above}`;
      const child = edgeChild[edge] ?? 0;
      const flag = nodeFlags[child] ?? 0;
      if (flag > 0) rules.push({ suffix, isOfRegistry: flag === registryFlag });
      walk(child, suffix);
    }
  };
  walk(rulesRoot, '');
  return rules;
}

/** The countries whose towns and boroughs are suffixes by the hundred: only the short ones, the kinds, are taken. */
const countriesOfTowns: ReadonlySet<string> = new Set(['jp', 'no']);

const longestKind = 4;

/**
 * The domain by which a rule is known to the extension; undefined: it is left out. A whole ending is none. Where an
 * owner gives names away somewhere below its domain, that domain stands for all of them.
 */
export function keptSuffix({ suffix, isOfRegistry }: SuffixRule): string | undefined {
  if (!suffix.includes('.')) return undefined;
  if (!isOfRegistry) {
    return getDomain(suffix.replace(/^\*\./, ''), { allowPrivateDomains: false }) ?? undefined;
  }
  const labels = suffix.split('.');
  const isOfTowns = countriesOfTowns.has(labels.at(-1) ?? '');
  const isKind = labels.length === 2 && (labels[0] ?? '').length <= longestKind;
  return isOfTowns && !isKind ? undefined : suffix;
}

/** The text of the list of public suffixes. */
export function publicSuffixesSource(rules: readonly SuffixRule[]): string {
  const registries = rules.filter(({ isOfRegistry }) => isOfRegistry);
  const owners = rules.filter(({ isOfRegistry }) => !isOfRegistry);
  return `// Written by \`npm run fix\` from the Public Suffix List (https://publicsuffix.org, MPL 2.0), as tldts carries
// it. What it means: is-shared-domain.ts; what is left out: src/tools/fix/public-suffixes.ts.
// biome-ignore-all format: generated

/** The domains under which a registry gives names: an ending with a colon, then what stands before it. */
export const registrySuffixes = \`
${linesOf(registries)}
\`;

/** The domains under which their owner lets others have names, or did somewhere below them. */
export const ownerSuffixes = \`
${linesOf(owners)}
\`;
`;
}

/** The characters of a line: a file of lines like those of code would be longer than a file may be. */
const widest = 300;

function linesOf(rules: readonly SuffixRule[]): string {
  const byEnding = new Map<string, Set<string>>();
  for (const suffix of rules.map(keptSuffix)) {
    if (suffix === undefined) continue;
    const at = suffix.lastIndexOf('.');
    const ending = suffix.slice(at + 1);
    byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(suffix.slice(0, at)));
  }
  const endings = [...byEnding].sort(([one], [other]) => (one < other ? -1 : 1));
  const words = endings.flatMap(([ending, names]) => [`${ending}:`, ...[...names].sort()]);
  return words.join(' ').replace(new RegExp(`(.{1,${widest}}) `, 'g'), '$1\n');
}
