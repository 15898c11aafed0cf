import type { Hoster } from './hoster';

/** A row that was left out, so that a bad row never costs a good one. */
export type Refusal = {
  /** The place of the row in the source: `hosters.12.site`. */
  path: string;
  /** The reason for the refusal, in one sentence. */
  reason: string;
  /** True if the row was kept all the same, without the value that the path leads to. */
  isKept?: true;
};

/**
 * The outcome of parsing any source of the directory: the hosters, and the rows that were left out.
 */
export type Directory = { hosters: readonly Hoster[]; refusals: readonly Refusal[] };
