import { areNear } from '../directory/facts/shown-facts';
import type { Steps } from '../time/steps';
import type { HosterFacts, Weight } from './weight';

/** A number of things that were known, and of those of them that stay as they were. */
export type Staying = { staying: number; known: number };

/** The fewest that are no chance: two hosters may well leave, or change, on one day. */
const fewest = 3;

/** True if more than half did not stay, and more than two. */
export function areMostGone({ staying, known }: Staying): boolean {
  return known - staying >= fewest && staying < known / 2;
}

/**
 * The domains whose hosters answered each need, and those of them who still answer it with an offer of theirs: of
 * the same id, on the same host. Counted by domains, so that no single one that leaves with all it brought weighs much.
 */
export function answersStaying({ answers }: Weight, before: Weight): Map<string, Staying> {
  const domains = new Map(before.hosterFacts.map(([hoster, , domain]) => [hoster, domain]));
  const needs = Object.entries(before.answers).map(([need, known]) => {
    const here = new Set((answers[need] ?? []).filter((_, at) => at % 2 === 1));
    const answering = new Map<number, boolean>();
    for (let at = 0; at + 1 < known.length; at += 2) {
      const [hoster, offer] = [known[at] ?? 0, known[at + 1] ?? 0];
      const domain = domains.get(hoster) ?? hoster;
      answering.set(domain, (answering.get(domain) ?? false) || here.has(offer));
    }
    const staying = [...answering.values()].filter((stays) => stays).length;
    return [need, { staying, known: answering.size }] as const;
  });
  return new Map(needs);
}

/** The hosters of both directories whose name, or whose place, stayed. */
export function factsStaying(now: Weight, before: Weight): { names: Staying; places: Staying } {
  const here = new Map(now.hosterFacts.map((facts) => [facts[0], facts]));
  const names = { staying: 0, known: 0 };
  const places = { staying: 0, known: 0 };
  for (const former of before.hosterFacts) {
    const facts = here.get(former[0]);
    if (!facts) continue;
    names.known += 1;
    if (facts[1] === former[1]) names.staying += 1;
    if (former[3] === null) continue;
    places.known += 1;
    if (isNear(facts, former)) places.staying += 1;
  }
  return { names, places };
}

function isNear(one: HosterFacts, other: HosterFacts): boolean {
  const point = ([, , , lat, lon]: HosterFacts) =>
    lat === null || lon === null ? null : { lat: lat / 10, lon: lon / 10 };
  const [here, there] = [point(one), point(other)];
  return here !== null && there !== null && areNear(here, there);
}

/**
 * The hosters that one registrable domain alone brings more than any of the directories before had of it: those
 * of the domain that grew most.
 */
export function* growthOfOneDomain(now: Weight, before: readonly Weight[]): Steps<number> {
  const most = new Map<number, number>();
  for (const weight of before) {
    for (const [domain, count] of hostersByDomain(weight)) {
      most.set(domain, Math.max(most.get(domain) ?? 0, count));
    }
    yield;
  }
  const grown = [...hostersByDomain(now)].map(([domain, count]) => count - (most.get(domain) ?? 0));
  return Math.max(0, ...grown);
}

function hostersByDomain({ hosterFacts }: Weight): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [, , domain] of hosterFacts) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return counts;
}
