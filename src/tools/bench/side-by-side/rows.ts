import type { ClickCosts } from './click';
import type { Figure, Place } from './rounds';
import type { Row } from './table';

const places: Readonly<Record<Place, string>> = {
  spotted: 'click over a spotted page',
  unwatched: 'click over an unwatched page',
  private: 'click over a spotted page of a private window',
};

const costs: Readonly<Record<keyof ClickCosts, readonly [what: string, unit: 'ms' | 'KB']>> = {
  painted: ['answer painted', 'ms'],
  paintedRun: ['main thread from the click until painted', 'ms'],
  paintedThread: ['main thread until painted, from when the driver came', 'ms'],
  paintedHeap: ['JS heap when painted', 'KB'],
  rested: ['last change before rest', 'ms'],
  restedThread: ['main thread until rest, from when the driver came', 'ms'],
  restedHeap: ['JS heap at rest, swept', 'KB'],
};

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as Key[];

const clicks = keysOf(places).flatMap((place) =>
  keysOf(costs).map((cost): Row<Figure> => {
    const [what, unit] = costs[cost];
    return { figure: `${place} ${cost}`, what: `${places[place]}: ${what}`, unit, ground: 'floor' };
  }),
);

/** The rows of the table: what a message costs is compared with the sender, all else with the floor. */
export const rows: readonly Row<Figure>[] = [
  ...clicks,
  { figure: 'worker start', what: 'worker: from asked to running', unit: 'ms', ground: 'floor' },
  {
    figure: 'worker thread',
    what: 'worker: its thread over one spotted page, start included',
    unit: 'ms',
    ground: 'sender',
  },
  {
    figure: 'content script',
    what: 'content script: main thread of one spotted page',
    unit: 'ms',
    ground: 'sender',
  },
];
