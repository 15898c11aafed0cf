declare global {
  interface ImportMetaEnv {
    /** The mirror's address, which the build writes into the code: vite.config.ts. */
    readonly CHATIERE_DIRECTORY_URL: string;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

/**
 * The mirror's address that the build was given (CHATIERE_DIRECTORY_URL); null where it was not.
 */
export const builtInMirror: string | null = import.meta.env.CHATIERE_DIRECTORY_URL || null;
