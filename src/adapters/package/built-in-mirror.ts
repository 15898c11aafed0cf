/** The mirror of the build: package.json, field `chatiere.directory`. */
type BuiltInDirectory = { readonly url: string; readonly publicKeys: readonly string[] };

declare global {
  interface ImportMetaEnv {
    /** The mirror of the build, which vite.config.ts writes into the code. */
    readonly CHATIERE_DIRECTORY: BuiltInDirectory;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

/** The mirror's address that the build was given; null where it was given none. */
export const builtInMirror: string | null = import.meta.env.CHATIERE_DIRECTORY.url || null;

/** The public keys of the build, one of which must have signed the file of its mirror. */
export const builtInKeys: readonly string[] = import.meta.env.CHATIERE_DIRECTORY.publicKeys;
