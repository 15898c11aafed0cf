import type { Hoster, Offer } from '../directory/hoster';
import { siteHost } from '../directory/site-host';

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
  const offers = hosters.flatMap((hoster) => hoster.offers);
  const hosts = [...hosters.map(({ site }) => site), ...offers.map(({ address }) => address)];
  return {
    hosters: hosters.length,
    offers: offers.length,
    answering: offers.filter(answers).length,
    hosterPrints: printsOf(hosters.map(({ id }) => id)),
    hostPrints: printsOf(hosts.map(siteHost)),
  };
}

function answers({ needs, availability }: Offer): boolean {
  return needs.length > 0 && (availability === null || availability === 'open');
}

function printsOf(texts: readonly string[]): readonly number[] {
  return [...new Set(texts.map(printOf))];
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
