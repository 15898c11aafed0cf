import type { Corner } from './nudge';

/** All that the pill shows, in words: the script in the page knows nothing else. */
export type NudgePill = {
  /** Id of the service on whose page it is: it goes when the page is no more of it. */
  service: string;
  corner: Corner;
  /** BCP 47, of all that it says. */
  language: string;
  /** What the pill is called for those who don't see it. */
  title: string;
  /** Who offers something. */
  hoster: string;
  /** Town and distance, as precisely as they are known. */
  where: string;
  see: string;
  more: string;
  later: string;
  week: string;
  never: string;
  close: string;
};
