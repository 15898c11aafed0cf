import { serverOf } from '../directory/site-host';
import { mostAtOnce, mostAtOnceOfMember } from './crawl-limits';
import type { Link } from './property-values';

/** The links that are still to be asked for, at most one at a time of each host. */
export type CrawlQueue = {
  /** Adds a link; `member` names the file that leads to it, of which a few are asked for at once at most. */
  add(link: Link, member: string): void;
  /**
   * Takes the next link whose host is free; undefined: there is none now. Its host is taken until
   * `free`. Members take turns.
   */
  take(): Link | undefined;
  free(link: Link): void;
  /** Puts a link that was taken back, the first of its host, which stays taken until the returned function is called. */
  putBack(link: Link): () => void;
  /** True if no link waits and none is under way. */
  isDone(): boolean;
  /** Resolves at the next `add` or `free`. */
  changed(): Promise<void>;
};

/** Makes an empty queue of links. */
export function createCrawlQueue(): CrawlQueue {
  const waiting = createLines();
  const taken = new Set<string>();
  const members = createTurns();
  const { tell, changed } = createChanges();
  const release = (host: string) => {
    taken.delete(host);
    if (waiting.has(host)) members.ready(host);
    tell();
  };
  return {
    add(link, member) {
      const host = hostOf(link);
      const isFirst = !waiting.has(host);
      waiting.add(host, link);
      members.join(host, member);
      if (isFirst && !taken.has(host)) members.ready(host);
      tell();
    },
    take() {
      const host = members.next();
      if (host === undefined) return undefined;
      taken.add(host);
      return waiting.takeFirst(host);
    },
    free(link) {
      members.end(hostOf(link));
      release(hostOf(link));
    },
    putBack(link) {
      waiting.addFirst(hostOf(link), link);
      members.end(hostOf(link));
      tell();
      return () => release(hostOf(link));
    },
    isDone: () => waiting.isEmpty() && taken.size === 0,
    changed,
  };
}

/** Makes the lines in which links wait, one for each host. */
function createLines() {
  const lines = new Map<string, Link[]>();
  const lineOf = (host: string) => lines.get(host) ?? [];
  return {
    has: (host: string) => lines.has(host),
    isEmpty: () => lines.size === 0,
    add(host: string, link: Link) {
      const line = lines.get(host);
      if (line) line.push(link);
      else lines.set(host, [link]);
    },
    addFirst: (host: string, link: Link) => lines.set(host, [link, ...lineOf(host)]),
    takeFirst(host: string): Link | undefined {
      const link = lineOf(host).shift();
      if (lineOf(host).length === 0) lines.delete(host);
      return link;
    },
  };
}

/**
 * Makes the turns of the members: each has the hosts to which it leads first, of which those that wait and are
 * free are its ready ones. No search through thousands of busy hosts is needed, and no member holds up others.
 */
function createTurns() {
  const memberOf = new Map<string, string>();
  const readyOf = new Map<string, string[]>();
  const underWay = new Map<string, number>();
  const ofHost = (host: string) => memberOf.get(host) ?? host;
  const count = (host: string, change: number) => {
    const member = ofHost(host);
    const now = (underWay.get(member) ?? 0) + change;
    if (now > 0) underWay.set(member, now);
    else underWay.delete(member);
  };
  return {
    join(host: string, member: string) {
      if (!memberOf.has(host)) memberOf.set(host, member);
    },
    ready(host: string) {
      const hosts = readyOf.get(ofHost(host));
      if (hosts) hosts.push(host);
      else readyOf.set(ofHost(host), [host]);
    },
    next(): string | undefined {
      for (const [member, hosts] of readyOf) {
        if ((underWay.get(member) ?? 0) >= mostAtOnceOfMember) continue;
        const host = hosts.shift();
        // Behind all others: it is their turn.
        readyOf.delete(member);
        if (hosts.length > 0) readyOf.set(member, hosts);
        if (host !== undefined) count(host, 1);
        return host;
      }
      return undefined;
    },
    end: (host: string) => count(host, -1),
  };
}

/** The ways in which links are asked for, several at once. */
export type TurnWays = {
  /** Takes one turn. Resolves to the seconds after which the link is to have another one; 0: it is done. */
  turn: (link: Link) => Promise<number>;
  wait: (seconds: number) => Promise<void>;
  isStopped: () => boolean;
};

/**
 * Takes turns, as many at once as a crawl may ask, until nothing is left, the crawl is stopped or a turn fails.
 * A link that is to wait holds up its host alone.
 */
export async function workTogether(
  queue: CrawlQueue,
  { turn, wait, isStopped }: TurnWays,
): Promise<void> {
  let hasFailed = false;
  const work = async () => {
    while (!hasFailed && !isStopped() && !queue.isDone()) {
      const link = queue.take();
      if (!link) {
        await queue.changed();
        continue;
      }
      let seconds = 0;
      try {
        seconds = await turn(link);
      } catch (error) {
        // What can't be kept is asked for in vain: no server is troubled any more.
        hasFailed = true;
        throw error;
      } finally {
        if (seconds > 0) wait(seconds).then(queue.putBack(link));
        else queue.free(link);
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: mostAtOnce }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Makes a signal: each call of `changed` waits for the next call of `tell`. */
function createChanges() {
  let listeners: (() => void)[] = [];
  const tell = () => {
    const told = listeners;
    listeners = [];
    for (const listener of told) listener();
  };
  const changed = () => new Promise<void>((resolve) => listeners.push(resolve));
  return { tell, changed };
}

function hostOf({ address }: Link): string {
  return serverOf(address);
}
