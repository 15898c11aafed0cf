/** An event of the browser's trace, of its many fields those that are read here; times in µs. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The time that the thread ran, without its waits for the machine. */
  tdur?: number;
  args?: { name?: string; fileName?: string; data?: { url?: string; fileName?: string } };
};

/** The milliseconds of thread time that an extension took while one page loaded. */
export type ThreadTimes = {
  /** The time of its scripts on the page's main thread. */
  contentScript: number;
  /** All time of the thread on which its worker runs. */
  worker: number;
};

/** Reads a trace for the extension whose pages and scripts have this origin. */
export function threadTimes(events: readonly TraceEvent[], origin: string): ThreadTimes {
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const own = events.filter((event) => isOf(event, origin));
  const workers = new Set(own.map(threadOf).filter((thread) => !pages.has(thread)));
  return {
    contentScript: outermost(own.filter((event) => pages.has(threadOf(event)))),
    worker: outermost(events.filter((event) => workers.has(threadOf(event)))),
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

function isOf({ ph, args }: TraceEvent, origin: string): boolean {
  const url = args?.data?.url ?? args?.data?.fileName ?? args?.fileName;
  return ph === 'X' && typeof url === 'string' && url.startsWith(`${origin}/`);
}

/** The milliseconds of the events that lie within no other of their thread: the others are in them. */
function outermost(events: readonly TraceEvent[]): number {
  const ends = new Map<string, number>();
  const timed = events.filter(({ ph }) => ph === 'X');
  let total = 0;
  for (const event of timed.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const { ts, dur = 0, tdur = 0 } = event;
    const thread = threadOf(event);
    if (ts < (ends.get(thread) ?? Number.NEGATIVE_INFINITY)) continue;
    total += tdur;
    ends.set(thread, ts + dur);
  }
  return total / 1000;
}
