/** The name under which the page tells that what it was opened for is on screen. */
export const tellPainted = 'tellPainted';

/** The message of `tellPainted`: the page's time origin, and the frame, in ms since then. */
export type PaintedMessage = { origin: number; painted: number };

/** The look of a page at a moment, in ms since its time origin. */
export type PageLook = {
  /** True once the page is loaded and painted, and has changed nothing for `quiet` ms. */
  isAtRest: boolean;
  origin: number;
  /** The last change of its document, and never before its first paint. */
  settled: number;
};

type Watched = {
  lastChange: number;
  /** The moment at which every wanted element was there; undefined before. */
  seen?: number;
  /** The moment after the first frame with all of them. */
  framed?: number;
  hasTold?: boolean;
};

type ProbedWorld = { probed?: Watched; tellPainted?: (message: string) => void };

/**
 * Watches the page for the frame in which all these elements have their text on screen; with none,
 * for the first paint. Runs in the page, before anything else where it can.
 */
export function probe(wanted: readonly string[]): void {
  const world = globalThis as ProbedWorld;
  if (world.probed) return;
  const watched: Watched = { lastChange: 0 };
  world.probed = watched;
  // Methods, not named functions: what the loader of TypeScript wraps those in is not in the page.
  const steps = {
    look() {
      if (watched.seen !== undefined) return;
      const isThere = wanted.every((each) => document.querySelector(each)?.textContent?.trim());
      if (!isThere) return;
      watched.seen = performance.now();
      requestAnimationFrame(() => {
        // A message comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watched.framed = performance.now();
          port1.close();
          steps.tell();
        };
        port2.postMessage(null);
      });
    },
    tell() {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      const { seen, framed } = watched;
      if (watched.hasTold || !first || seen === undefined || framed === undefined) return;
      watched.hasTold = true;
      // The first paint shows the elements if they were there before it; else their own frame does.
      const painted = first.startTime >= seen ? first.startTime : framed;
      world.tellPainted?.(JSON.stringify({ origin: performance.timeOrigin, painted }));
    },
  };
  new MutationObserver(() => {
    watched.lastChange = performance.now();
    steps.look();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver(() => steps.tell()).observe({ type: 'paint', buffered: true });
  steps.look();
}

/** Looks whether the page is at rest. Runs in the page. */
export function lookAtRest(quiet: number): PageLook {
  const { probed } = globalThis as ProbedWorld;
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const settled = Math.max(probed?.lastChange ?? 0, first?.startTime ?? 0);
  const isLoaded = document.readyState === 'complete' && first !== undefined;
  const isAtRest = isLoaded && performance.now() - settled > quiet;
  return { isAtRest, origin: performance.timeOrigin, settled };
}
