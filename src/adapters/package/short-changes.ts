import type { ShortChange } from '../../core/settings/whats-new';

declare global {
  interface ImportMetaEnv {
    /** The news of each version, which the build takes from the changelog, as JSON: vite.config.ts. */
    readonly CHATIERE_CHANGES: string;
  }
}

/** The news of each version, in short. */
export const shortChanges: readonly ShortChange[] = JSON.parse(import.meta.env.CHATIERE_CHANGES);
