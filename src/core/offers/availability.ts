import type { Offer } from '../directory/hoster';

/** True if an offer takes new users, as far as its hoster told: a full or a paused one takes none. */
export function canBeHad({ availability }: Pick<Offer, 'availability'>): boolean {
  return availability === null || availability === 'open';
}
