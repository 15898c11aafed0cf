import type { Hoster } from './hoster';

/** A row that was left out, so that a bad one never costs a good one. */
export type Refusal = {
  /** Where in the source: `hosters.12.site`. */
  path: string;
  /** One sentence. */
  reason: string;
};

/** What every source of the directory parses to. */
export type Directory = { hosters: readonly Hoster[]; refusals: readonly Refusal[] };
