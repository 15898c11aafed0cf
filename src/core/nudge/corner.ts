/**
 * The corners of the window in which the pill can stand, the usual one first: never at the top, where
 * pages have their own tools.
 */
export const corners = ['right', 'left'] as const;

/** The corner of the window in which the pill stands. */
export type Corner = (typeof corners)[number];
