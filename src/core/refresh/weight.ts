import { shownFacts } from '../directory/facts/shown-facts';
import type { Hoster, Offer } from '../directory/hoster';
import { siteHost } from '../directory/site-host';
import { eachInSteps, type Steps, toEnd } from '../time/steps';

/** The numbers of hosters and offers that a source gave. */
export type Counts = { hosters: number; offers: number };

/** The facts of a hoster that people see, small: prints of 32 bits (see `printOf`), and its point. */
export type HosterFacts = readonly [
  hoster: number,
  name: number,
  domain: number,
  /** The latitude and longitude in tenths of a degree; null where no point is known. */
  lat: number | null,
  lon: number | null,
];

/** The weight of a directory: how much it holds, who is in it, and what people get of it. */
export type Weight = Counts & {
  /** The number of offers that answer a need and take new users, as far as that is known. */
  answering: number;
  /** The number of these that are open to all, for nothing, without an end that was told. */
  forAnybody: number;
  /** The hosters in it, each id as a number of 32 bits: see `printOf`. */
  hosterPrints: readonly number[];
  /** The hosts of their sites and offers, each once, as numbers of 32 bits. */
  hostPrints: readonly number[];
  /**
   * The answers to each need, two numbers each: the print of the hoster, then that of its offer, which is
   * another one once the id or the host of the offer is.
   */
  answers: Readonly<Record<string, readonly number[]>>;
  hosterFacts: readonly HosterFacts[];
};

/**
 * Weighs a directory. An offer that closes before the day `today`, `YYYY-MM-DD`, is gone; without a day, none is.
 */
export function weigh(hosters: readonly Hoster[], today = ''): Weight {
  return toEnd(weighInSteps(hosters, today));
}

/** Weighs a directory of any size, as `weigh` does, in short steps. */
export function* weighInSteps(hosters: readonly Hoster[], today = ''): Steps<Weight> {
  const hosterPrints = new Set<number>();
  const hostPrints = new Set<number>();
  const hosterFacts: HosterFacts[] = [];
  const answers: Record<string, number[]> = {};
  const counts = { hosters: hosters.length, offers: 0, answering: 0, forAnybody: 0 };
  yield* eachInSteps(hosters, (hoster) => {
    const facts = factsOf(hoster);
    hosterFacts.push(facts);
    hosterPrints.add(facts[0]);
    hostPrints.add(printOf(siteHost(hoster.site)));
    counts.offers += hoster.offers.length;
    for (const offer of hoster.offers) {
      const host = siteHost(offer.address);
      hostPrints.add(printOf(host));
      if (!answersNow(offer, today)) continue;
      counts.answering += 1;
      if (isForAnybody(hoster, offer)) counts.forAnybody += 1;
      const print = printOf(`${hoster.id} ${offer.id} ${host}`);
      for (const need of offer.needs) {
        answers[need] ??= [];
        answers[need].push(facts[0], print);
      }
    }
  });
  const prints = { hosterPrints: [...hosterPrints], hostPrints: [...hostPrints] };
  return { ...counts, ...prints, answers, hosterFacts };
}

/** A weight that says how much there is, and nothing of who is there. */
export function withoutWho(weight: Weight): Weight {
  return { ...weight, hosterPrints: [], hostPrints: [], answers: {}, hosterFacts: [] };
}

function factsOf(hoster: Hoster): HosterFacts {
  const { name, domain, point } = shownFacts(hoster);
  const [lat, lon] = point ? [Math.round(point.lat * 10), Math.round(point.lon * 10)] : [];
  return [printOf(hoster.id), printOf(name), printOf(domain), lat ?? null, lon ?? null];
}

function answersNow({ needs, availability, closesOn }: Offer, today: string): boolean {
  const isOpen = availability === null || availability === 'open';
  return needs.length > 0 && isOpen && (closesOn === null || closesOn >= today);
}

function isForAnybody({ audience }: Hoster, { price, registration, closesOn }: Offer): boolean {
  const isClosed = audience === 'members' || audience === 'organisations';
  const isBound = registration === 'member' || registration === 'client' || price === 'paid';
  return !isClosed && !isBound && closesOn === null;
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
