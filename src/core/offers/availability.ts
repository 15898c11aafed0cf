import type { Offer } from '../directory/hoster';

/** The facts of an offer that say whether it takes new users, and when it ends. */
type Available = Pick<Offer, 'availability' | 'closesOn'>;

/**
 * True if an offer takes new users for good, as far as its hoster told: a full or a paused one takes none, and
 * one whose end is announced is no place to begin at.
 */
export function canBeHad({ availability, closesOn }: Available): boolean {
  return (availability === null || availability === 'open') && !closesOn;
}

/** True if an offer has ended by this day, `YYYY-MM-DD`. */
export function hasEnded({ availability, closesOn }: Available, today: string): boolean {
  return availability === 'closed' || (!!closesOn && closesOn <= today);
}
