/**
 * The things that the background remembers or has to tell the user; the user chose none of them.
 */
export type BackgroundState = {
  /** True once the directory was filled: if it is missing now, it was lost. */
  wasFilled: boolean;
  /** True from an update of the extension until the directory that came with it has been looked at. */
  isUpdating: boolean;
  /** A notice that the options page shows until it was understood; null where there is none. */
  notice: 'directory-rebuilt' | null;
};

/** Reads the stored state: a field that is missing or wrong takes its default. */
export function readBackgroundState(raw: Record<string, unknown>): BackgroundState {
  return {
    wasFilled: raw.wasFilled === true,
    isUpdating: raw.isUpdating === true,
    notice: raw.notice === 'directory-rebuilt' ? raw.notice : null,
  };
}
