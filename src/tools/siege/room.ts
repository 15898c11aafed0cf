import type { BrowserName } from '../browsers/find';

/** The browsers that are besieged, one after the other. */
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** The part of a siege that is wished for. */
export type SiegeWish = {
  /** True for the small form of each room, which a person waits for. */
  isSmall: boolean;
  browsers: readonly BrowserName[];
  /** The number of kills of a browser in each operation; absent for as many as are meant. */
  times?: number;
};

/** The outcome of one thing that a room tried, many times over. */
export type Outcome = {
  /** The subject: what was tried, in a few words. */
  what: string;
  tried: number;
  held: number;
  /** The figures that were measured on the way, with their units. */
  figures?: string;
  /** The first of what did not hold, each in a line. */
  broke?: readonly string[];
};

/** One kind of attack on the extension: it tells its outcomes as they come. */
export type Room = {
  /** The name by which the command line calls it. */
  name: string;
  /** True where it has a small form; the others are left out of a small siege. */
  hasSmall: boolean;
  run: (wish: SiegeWish) => Promise<readonly Outcome[]>;
};

/** True if all that was tried has held, and something was tried at all. */
export function hasHeld({ tried, held }: Pick<Outcome, 'tried' | 'held'>): boolean {
  return tried > 0 && held === tried;
}
