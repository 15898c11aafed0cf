/** What it takes to use an offer, easiest first. */
export const conditions = [
  'no-account',
  'free-account',
  'membership',
  'registration-unknown',
  'client',
] as const;

export type Condition = (typeof conditions)[number];
