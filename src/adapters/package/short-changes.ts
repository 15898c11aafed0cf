import type { ShortChange } from '../../core/whats-new';

declare global {
  interface ImportMetaEnv {
    /** What each version brought, which the build takes from the changelog, as JSON: vite.config.ts. */
    readonly CHATIERE_CHANGES: string;
  }
}

/** What each version brought, in short. */
export const shortChanges: readonly ShortChange[] = JSON.parse(import.meta.env.CHATIERE_CHANGES);
