import type { Hoster, Offer, Registration } from '../directory/hoster';

/** The conditions under which an offer can be used, easiest first. */
export const conditions = [
  'no-account',
  'free-account',
  'membership',
  'registration-unknown',
  'client',
] as const;

export type Condition = (typeof conditions)[number];

const conditionOfRegistration: Record<Registration, Condition> = {
  none: 'no-account',
  free: 'free-account',
  member: 'membership',
  client: 'client',
};

/**
 * The condition under which an offer can be used. A hoster that works for a circle asks its users
 * to join it, whatever the software asks.
 */
export function conditionOf({ audience }: Hoster, { registration }: Offer): Condition {
  if (registration === 'client') return 'client';
  if (audience !== null && audience !== 'public') return 'membership';
  return registration ? conditionOfRegistration[registration] : 'registration-unknown';
}
