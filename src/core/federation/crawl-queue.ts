import { mostAtOnce } from './crawl-limits';
import type { Link } from './property-values';

/** The links that are still to be asked for, at most one at a time of each host. */
export type CrawlQueue = {
  add(link: Link): void;
  /**
   * Takes the next link whose host is free; undefined: there is none now. Its host is taken until
   * `free`.
   */
  take(): Link | undefined;
  free(link: Link): void;
  /** True if no link waits and none is under way. */
  isDone(): boolean;
  /** Resolves at the next `add` or `free`. */
  changed(): Promise<void>;
};

/** Makes an empty queue of links. */
export function createCrawlQueue(): CrawlQueue {
  const waiting = new Map<string, Link[]>();
  const taken = new Set<string>();
  /**
   * Hosts that wait and are free, each once: `take` need not search through thousands of busy ones.
   */
  const ready: string[] = [];
  const { tell, changed } = createChanges();

  return {
    add(link) {
      const host = hostOf(link);
      const others = waiting.get(host);
      if (others) others.push(link);
      else {
        waiting.set(host, [link]);
        if (!taken.has(host)) ready.push(host);
      }
      tell();
    },
    take() {
      const host = ready.shift();
      if (host === undefined) return undefined;
      const links = waiting.get(host);
      const link = links?.shift();
      if (links?.length === 0) waiting.delete(host);
      taken.add(host);
      return link;
    },
    free(link) {
      const host = hostOf(link);
      taken.delete(host);
      if (waiting.has(host)) ready.push(host);
      tell();
    },
    isDone: () => waiting.size === 0 && taken.size === 0,
    changed,
  };
}

/** Takes turns, as many at once as a crawl may ask, until nothing is left, the crawl is stopped or a turn fails. */
export async function workTogether(
  queue: CrawlQueue,
  turn: (link: Link) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  let hasFailed = false;
  const work = async () => {
    while (!hasFailed && !isStopped() && !queue.isDone()) {
      const link = queue.take();
      if (!link) {
        await queue.changed();
        continue;
      }
      try {
        await turn(link);
      } catch (error) {
        // What can't be kept is asked for in vain: no server is troubled any more.
        hasFailed = true;
        throw error;
      } finally {
        queue.free(link);
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
  return new URL(address).host;
}
