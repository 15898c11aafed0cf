import { serverOf } from '../directory/site-host';
import { asOfNow } from '../time/as-of-now';
import { longestWaitInSeconds, mostInRow, mostOfMember, mostSecondsOfHost } from './crawl-limits';

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
  /** The answers that were none, and the id of the member's file that led to them. */
  times: number;
  member: string;
};

/** The address of a file, and the id of the member's file that leads to it. */
export type Led = { address: string; member: string };

/** The hosts that put a crawl off, each known by any file on it. */
export type BusyHosts = {
  /** The host, as it put this crawl off; undefined: it never did. */
  of(address: string): BusyHost | undefined;
  /** The seconds, none or more, after which a host may be asked. */
  secondsUntil(address: string, now: number): number;
  /** True if nothing is to be waited for before a host is asked, or given up. */
  isDue(file: Led, now: number): boolean;
  /**
   * True if a host put this crawl off too often, or for too long, or the hosts of one member did: its other files
   * count as failed.
   */
  isGivenUp(file: Led): boolean;
  /** Notes that a host said "later", for so many seconds. */
  putOff(file: Led, told: number, now: number): void;
  /** Notes that a host gave no whole answer in time. */
  noteSlow(file: Led): void;
  /** Notes that a host answered. */
  noteAnswer(address: string): void;
};

type Kept = { id: string; busy?: BusyHost };

/** Makes the hosts that put this crawl off, as they were kept with its files. */
export function createBusyHosts(crawl: string, files: Iterable<Kept>): BusyHosts {
  const hosts = keptHosts(crawl, files);
  const ofMember = new Map<string, number>();
  const count = (member: string, times: number) =>
    ofMember.set(member, (ofMember.get(member) ?? 0) + times);
  for (const { member, times } of hosts.values()) count(member, times);
  const of = (address: string) => hosts.get(serverOf(address));
  const note = (address: string, change: Partial<BusyHost>) => {
    const former = of(address) ?? { ...unknown, crawl };
    hosts.set(serverOf(address), { ...former, ...change });
  };
  const noteNone = ({ address, member }: Led, change: Partial<BusyHost>) => {
    const { inRow, times } = of(address) ?? unknown;
    count(member, 1);
    note(address, { inRow: inRow + 1, times: times + 1, member, ...change });
  };
  const secondsUntil = (address: string, now: number) => secondsLeft(of(address) ?? unknown, now);
  const isGivenUp = ({ address, member }: Led) => {
    const { inRow, seconds } = of(address) ?? unknown;
    const isHostGivenUp = inRow >= mostInRow || seconds >= mostSecondsOfHost;
    return isHostGivenUp || (ofMember.get(member) ?? 0) >= mostOfMember;
  };
  return {
    of,
    secondsUntil,
    isDue: (file, now) => isGivenUp(file) || secondsUntil(file.address, now) === 0,
    isGivenUp,
    putOff(file, told, now) {
      // At least one second, so that waits add up.
      const wait = Math.min(Math.max(told, 1), longestWaitInSeconds);
      const { seconds } = of(file.address) ?? unknown;
      noteNone(file, { until: now + wait * 1000, seconds: seconds + wait });
    },
    noteSlow: (file) => noteNone(file, { until: 0 }),
    noteAnswer(address) {
      if (of(address)) note(address, { until: 0, inRow: 0 });
    },
  };
}

const unknown: BusyHost = { crawl: '', until: 0, inRow: 0, seconds: 0, times: 0, member: '' };

function secondsLeft({ until }: BusyHost, now: number): number {
  // A clock that was ahead puts nothing off.
  const believed = asOfNow(until, now, now + longestWaitInSeconds * 1000);
  return Math.max(0, (believed - now) / 1000);
}

/** The hosts by their server, each in the latest state that was kept of this crawl. */
function keptHosts(crawl: string, files: Iterable<Kept>): Map<string, BusyHost> {
  const hosts = new Map<string, BusyHost>();
  for (const { id, busy } of files) {
    if (busy?.crawl === crawl) hosts.set(serverOf(id), laterOf(hosts.get(serverOf(id)), busy));
  }
  return hosts;
}

/** The later one of two states that were kept of a host: its answers that were none only add up. */
function laterOf(one: BusyHost | undefined, other: BusyHost): BusyHost {
  if (!one || other.times > one.times) return other;
  return other.times === one.times && other.inRow < one.inRow ? other : one;
}
