/** The facts about a press on the pill, as far as a script in the page can know them. */
export type PressFacts = {
  /** True if the browser says that a person made it. */
  isTrusted: boolean;
  /** True if the page has just been touched: a press that some script sends comes without. */
  isActive: boolean;
  /** The milliseconds since the pill was there to be seen; null: it is covered, or altered, now. */
  seenForMilliseconds: number | null;
};

/** Watches what lies over an element until `stop`. */
export type CoverWatch = {
  /** Reads for how many milliseconds the element has been there to be seen; null: it is not now. */
  seenForMilliseconds: () => number | null;
  stop: () => void;
};

/** The milliseconds in which a hand that was on its way to something else may still come down. */
export const reactionInMilliseconds = 300;

/**
 * True if a press on the pill counts: a person made it, who had the time to see the pill, and could
 * see it.
 */
export function isPersonsPress({ isTrusted, isActive, seenForMilliseconds }: PressFacts): boolean {
  if (!isTrusted || !isActive || seenForMilliseconds === null) return false;
  return seenForMilliseconds >= reactionInMilliseconds;
}
