import { serverOf } from '../directory/site-host';
import { asOfNow } from '../time/as-of-now';
import { longestWaitInSeconds, mostInRow, mostSecondsOfHost } from './crawl-limits';

// A server that says "later" is left alone, and the crawl goes on with others. What it said is kept with its
// files: a browser stops the background within half a minute of waiting, and a wait that is forgotten with it
// would begin anew each time, without end.

/** A host that put one crawl off, and how often and for how long it did. */
export type BusyHost = {
  /** The id of the crawl that was put off: it counts for no other. */
  crawl: string;
  /** The instant, in milliseconds since 1970, from which the host is asked again. */
  until: number;
  /** The answers in a row that were none: "later", or too slow. */
  inRow: number;
  /** The seconds that the crawl waits for this host, all its waits together. */
  seconds: number;
};

/** The hosts that put a crawl off. Each method takes the address of a file on the host. */
export type BusyHosts = {
  /** The host, as it put this crawl off; undefined: it never did. */
  of(address: string): BusyHost | undefined;
  /** The seconds, none or more, after which a host may be asked. */
  secondsUntil(address: string, now: number): number;
  /** True if nothing is to be waited for before a host is asked, or given up. */
  isDue(address: string, now: number): boolean;
  /** True if a host put this crawl off too often, or for too long: its other files count as failed. */
  isGivenUp(address: string): boolean;
  /** Notes that a host said "later", for so many seconds. */
  putOff(address: string, told: number, now: number): void;
  /** Notes that a host gave no whole answer in time. */
  noteSlow(address: string): void;
  /** Notes that a host answered. */
  noteAnswer(address: string): void;
};

type Kept = { id: string; busy?: BusyHost };

/** Makes the hosts that put this crawl off, as they were kept with its files. */
export function createBusyHosts(crawl: string, files: Iterable<Kept>): BusyHosts {
  const hosts = new Map<string, BusyHost>();
  for (const { id, busy } of files) {
    if (busy?.crawl === crawl) hosts.set(serverOf(id), laterOf(hosts.get(serverOf(id)), busy));
  }
  const of = (address: string) => hosts.get(serverOf(address));
  const note = (address: string, change: Partial<BusyHost>) => {
    const former = of(address) ?? { crawl, until: 0, inRow: 0, seconds: 0 };
    hosts.set(serverOf(address), { ...former, ...change });
  };
  const secondsUntil = (address: string, now: number) => {
    // A clock that was ahead puts nothing off.
    const until = asOfNow(of(address)?.until ?? 0, now, now + longestWaitInSeconds * 1000);
    return Math.max(0, (until - now) / 1000);
  };
  const isGivenUp = (address: string) => {
    const { inRow, seconds } = of(address) ?? { inRow: 0, seconds: 0 };
    return inRow >= mostInRow || seconds >= mostSecondsOfHost;
  };
  return {
    of,
    secondsUntil,
    isDue: (address, now) => isGivenUp(address) || secondsUntil(address, now) === 0,
    isGivenUp,
    putOff(address, told, now) {
      // At least one second, so that waits add up.
      const wait = Math.min(Math.max(told, 1), longestWaitInSeconds);
      const { inRow = 0, seconds = 0 } = of(address) ?? {};
      note(address, { until: now + wait * 1000, inRow: inRow + 1, seconds: seconds + wait });
    },
    noteSlow: (address) => note(address, { until: 0, inRow: (of(address)?.inRow ?? 0) + 1 }),
    noteAnswer(address) {
      if (of(address)) note(address, { until: 0, inRow: 0 });
    },
  };
}

/** The later one of two states that were kept of a host: its waits only add up. */
function laterOf(one: BusyHost | undefined, other: BusyHost): BusyHost {
  if (!one || other.seconds > one.seconds) return other;
  return other.seconds === one.seconds && other.inRow < one.inRow ? other : one;
}
