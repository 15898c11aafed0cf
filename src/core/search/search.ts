import { foldWords } from '../text/fold';
import type { Finding, Searchable } from './searchable';

/** The most findings that are shown: more words find better than more rows. */
export const mostFindings = 8;

/** The fewest letters that are looked for within words too: fewer are in nearly all of them. */
const fewestWithin = 3;

/**
 * The findings for what was typed, best first: whole names, then starts of names, of words, and
 * what stands within. A need is named once, by what matches best; among equals, the order given is
 * kept.
 */
export function search(query: string, among: readonly Searchable[]): readonly Finding[] {
  const wanted = foldWords(query);
  if (wanted === '') return [];
  const ranked = among
    .map((each) => ({ finding: each.finding, rank: rankOf(wanted, each) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ finding }) => finding);
  return eachOnce(ranked).slice(0, mostFindings);
}

/** The rank of what bears these names, lower is better; another name is a little worse. */
function rankOf(wanted: string, { finding, name, otherNames }: Searchable): number {
  const others = otherNames.map((other) => closeness(wanted, other) + 0.5);
  const own = closeness(wanted, name);
  // The name of a need is a phrase, and may say the word that tells it from others at its end.
  const isTold = finding.kind === 'need' && own === wordStart;
  return Math.min(isTold ? nameStart : own, ...others);
}

const nameStart = 1;
const wordStart = 2;

/** The distance from what was typed to a folded name: 0 for the same, infinite where it differs. */
function closeness(wanted: string, name: string): number {
  const [joined, joinedName] = [wanted.replaceAll(' ', ''), name.replaceAll(' ', '')];
  if (joinedName === joined) return 0;
  if (joinedName.startsWith(joined)) return nameStart;
  if (` ${name}`.includes(` ${wanted}`)) return wordStart;
  return joined.length >= fewestWithin && joinedName.includes(joined)
    ? 3
    : Number.POSITIVE_INFINITY;
}

/** The first finding of each need and of each hoster. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => [keyOf(finding), finding] as const);
  const first = new Map(keyed.toReversed());
  return findings.filter((finding) => first.get(keyOf(finding)) === finding);
}

function keyOf(finding: Finding): string {
  return finding.kind === 'hoster' ? `hoster ${finding.id}` : finding.need;
}
