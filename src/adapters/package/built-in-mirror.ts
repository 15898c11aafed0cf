declare global {
  interface ImportMetaEnv {
    /** Written into the code by the build: vite.config.ts. */
    readonly CHATIERE_DIRECTORY_URL: string;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

/** The mirror's address that the build was given (CHATIERE_DIRECTORY_URL); null: none. */
export const builtInMirror: string | null = import.meta.env.CHATIERE_DIRECTORY_URL || null;
