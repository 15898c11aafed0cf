import type { ReadySuggestions } from '../../src/core/suggestions/ready-suggestions';

/** Props of an answer on no day in particular, where nobody presses anything. */
export const still = (ready: ReadySuggestions) => ({
  ready,
  shown: ready,
  day: 0,
  hasFailed: false,
  toggleFavourite: () => undefined,
  open: () => undefined,
});
