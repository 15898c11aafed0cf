/** What the background remembers, and what it has to say to the user: nothing that they chose. */
export type BackgroundState = {
  /** The directory was filled before: if it is missing now, it was lost. */
  wasFilled: boolean;
  /** Something the options page says until it was understood. */
  notice: 'directory-rebuilt' | null;
};

/** Reads what was stored: a field that is missing or wrong takes its default. */
export function readBackgroundState(raw: Record<string, unknown>): BackgroundState {
  return {
    wasFilled: raw.wasFilled === true,
    notice: raw.notice === 'directory-rebuilt' ? raw.notice : null,
  };
}
