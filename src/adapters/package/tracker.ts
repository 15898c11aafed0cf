import type { Tracker } from '../../core/tracker';
import { browser } from '../browser/browser';

declare global {
  interface ImportMetaEnv {
    /** The template of the tracker's address, which the build writes into the code: vite.config.ts. */
    readonly CHATIERE_TRACKER: string;
  }
}

/** The tracker that the build was given; null where it was given none, and then nothing offers to report. */
export function builtInTracker(): Tracker | null {
  const template = import.meta.env.CHATIERE_TRACKER;
  return template ? { template, version: browser.runtime.getManifest().version } : null;
}
