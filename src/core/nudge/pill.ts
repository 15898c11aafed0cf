import type { Corner } from './nudge';

/** All that the pill shows, in words: the script in the page knows nothing else. */
export type NudgePill = {
  /** The id of the service on whose page it is: it goes when the page is no more of it. */
  service: string;
  corner: Corner;
  /** The language of all that it says, BCP 47. */
  language: string;
  /** The name of the pill for users who don't see it. */
  title: string;
  /** The name of the hoster that offers something. */
  hoster: string;
  /** The hoster's town and distance, as precisely as they are known. */
  where: string;
  see: string;
  more: string;
  later: string;
  week: string;
  never: string;
  close: string;
};
