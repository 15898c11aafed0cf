/** The conditions under which an offer can be used, easiest first. */
export const conditions = [
  'no-account',
  'free-account',
  'membership',
  'registration-unknown',
  'client',
] as const;

export type Condition = (typeof conditions)[number];
