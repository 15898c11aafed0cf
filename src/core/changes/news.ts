import type { Change } from './change';

/** The news of the directory that the popup has for the user. */
export type News = {
  /** The changes that they have not dismissed. */
  changes: readonly Change[];
  /** The age of a copy that is stale; null for one that is not. */
  stale: StaleCopy | null;
};

/** A stale copy of the directory. */
export type StaleCopy = {
  /** The day of its facts, `YYYY-MM-DD`. */
  asOf: string;
  /**
   * The way to a fresher one: `now` where a mirror is chosen and may be asked, `choose` where one can be
   * chosen or permitted in the options; null where there is none.
   */
  refresh: 'now' | 'choose' | null;
};
