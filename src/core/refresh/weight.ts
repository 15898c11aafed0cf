import type { Hoster, Offer } from '../directory/hoster';
import { siteHost } from '../directory/site-host';
import { eachInSteps, type Steps, toEnd } from '../time/steps';

/** The numbers of hosters and offers that a source gave. */
export type Counts = { hosters: number; offers: number };

/** The weight of a directory: how much it holds, and who is in it. */
export type Weight = Counts & {
  /** The number of offers that answer a need and take new users, as far as that is known. */
  answering: number;
  /** The hosters in it, each id as a number of 32 bits: see `printOf`. */
  hosterPrints: readonly number[];
  /** The hosts of their sites and offers, each once, as numbers of 32 bits. */
  hostPrints: readonly number[];
};

/** Weighs a directory. */
export function weigh(hosters: readonly Hoster[]): Weight {
  return toEnd(weighInSteps(hosters));
}

/** Weighs a directory of any size, in short steps. */
export function* weighInSteps(hosters: readonly Hoster[]): Steps<Weight> {
  const hosterPrints = new Set<number>();
  const hostPrints = new Set<number>();
  let count = 0;
  let answering = 0;
  yield* eachInSteps(hosters, ({ id, site }) => {
    hosterPrints.add(printOf(id));
    hostPrints.add(printOf(siteHost(site)));
  });
  yield* eachInSteps(hosters, ({ offers }) => {
    count += offers.length;
    answering += offers.filter(answers).length;
    for (const { address } of offers) hostPrints.add(printOf(siteHost(address)));
  });
  return {
    hosters: hosters.length,
    offers: count,
    answering,
    hosterPrints: [...hosterPrints],
    hostPrints: [...hostPrints],
  };
}

function answers({ needs, availability }: Offer): boolean {
  return needs.length > 0 && (availability === null || availability === 'open');
}

/**
 * A number of 32 bits that stands for a text, so that a directory of the past takes little room: FNV-1a,
 * over UTF-16 units. Two texts rarely share one, and it takes many to change what is weighed.
 */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  }
  return print >>> 0;
}
