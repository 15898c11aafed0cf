import type { Membership } from '../directory/hoster';

/** A hoster, as it is told to the user who is on one of its pages. */
export type HosterHere = { name: string; membership: Membership | null };

/** The page in front, as far as it can be told: its address is never part of it. */
export type PageHere =
  | { kind: 'service'; id: string }
  | { kind: 'hoster'; hoster: HosterHere }
  | { kind: 'other' }
  | { kind: 'unreadable' };
