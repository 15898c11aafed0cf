import { readFileSync } from 'node:fs';

/**
 * The values that the build writes into the code: the mirror's address and the keys that sign its file,
 * of package.json, or of the file that CHATIERE_PACKAGE_FILE names instead. `src/tools/build.ts` has them
 * checked before; vite.config.ts, which has this too, imports nothing that imports more.
 */
export function definedByBuild(path = packageFile()) {
  const { chatiere } = JSON.parse(readFileSync(path, 'utf8'));
  return { 'import.meta.env.CHATIERE_DIRECTORY': JSON.stringify(chatiere.directory) };
}

/** The path of the package file that the build goes by. */
export function packageFile(): string {
  return process.env.CHATIERE_PACKAGE_FILE ?? 'package.json';
}
