import type { Hoster, Offer, Registration } from '../directory/hoster';

/** What it takes to use an offer, easiest first. */
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

/** Whoever works for a circle only asks one to join it, whatever the software asks. */
export function conditionOf({ audience }: Hoster, { registration }: Offer): Condition {
  if (registration === 'client') return 'client';
  if (audience !== null && audience !== 'public') return 'membership';
  return registration ? conditionOfRegistration[registration] : 'registration-unknown';
}
