/** The fates of files that can be read in the end, though perhaps not at once. */
export const goodFates = [
  'plain',
  'slow',
  'moved',
  'later',
  'windows-1252',
  'prototype-keys',
] as const;
/** The fates of files that cannot be read. */
export const brokenFates = ['missing', 'error', 'cut', 'reset', 'nonsense', 'empty'] as const;
/** The fates of files that would harm a careless reader. */
export const hostileFates = [
  'html',
  'endless',
  'loop',
  'huge',
  'gzip-bomb',
  'javascript-link',
] as const;

/** The way in which a file is answered; a `silent` one never is. */
export type Fate =
  | (typeof goodFates)[number]
  | (typeof brokenFates)[number]
  | (typeof hostileFates)[number]
  | 'silent';
