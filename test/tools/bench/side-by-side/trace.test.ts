import { describe, expect, it } from 'vitest';
import { type TraceEvent, threadTimes } from '../../../../src/tools/bench/side-by-side/trace';

const origin = 'chrome-extension://abc';
const page = { pid: 1, tid: 1 };
const worker = { pid: 2, tid: 7 };

const main: TraceEvent = {
  ...page,
  name: 'thread_name',
  ph: 'M',
  ts: 0,
  args: { name: 'CrRendererMain' },
};

/** A task of a thread, in µs; `url` is of the script that it runs. */
const task = (
  thread: { pid: number; tid: number },
  [ts, dur, tdur]: [number, number, number],
  url?: string,
): TraceEvent => ({
  ...thread,
  name: 'FunctionCall',
  ph: 'X',
  ts,
  dur,
  tdur,
  ...(url ? { args: { data: { url } } } : {}),
});

const own = `${origin}/content.js`;

describe('a trace', () => {
  it("gives the thread time of the extension's scripts on the page's main thread alone", () => {
    const events = [
      main,
      task(page, [0, 9000, 9000], 'https://docs.google.com/'),
      task(page, [10_000, 4000, 3000], own),
      task(page, [20_000, 1000, 1000], `${origin}.example/content.js`),
    ];
    expect(threadTimes(events, origin)).toEqual({ contentScript: 3, worker: 0 });
  });

  it('counts what runs within another event once', () => {
    const events = [
      task(page, [12_000, 1000, 900], own),
      task(page, [10_000, 4000, 3000], own),
      task(page, [14_000, 500, 500], own),
      main,
    ];
    expect(threadTimes(events, origin).contentScript).toBe(3.5);
  });

  it('gives all thread time of the thread on which the worker runs, and of no other', () => {
    const events = [
      main,
      task(worker, [0, 5000, 4000]),
      task(worker, [1000, 2000, 2000], `${origin}/worker.js`),
      task(worker, [8000, 1000, 1000]),
      task({ pid: 2, tid: 8 }, [0, 5000, 5000]),
    ];
    expect(threadTimes(events, origin)).toEqual({ contentScript: 0, worker: 5 });
  });
});
