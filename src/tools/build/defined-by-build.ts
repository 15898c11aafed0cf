import { readFileSync } from 'node:fs';
import { readShortChanges } from './short-changes.ts';

/**
 * The values that the build writes into the code, of package.json, or of the file that
 * CHATIERE_PACKAGE_FILE names instead: the mirror's address and the keys that sign its file, and the template of
 * the tracker, empty where there is none; and what each version brought, of the changelog. `src/tools/build.ts` has them checked before; vite.config.ts, which
 * has this too, imports nothing that imports more.
 */
export function definedByBuild(path = packageFile()) {
  const { chatiere } = JSON.parse(readFileSync(path, 'utf8'));
  return {
    'import.meta.env.CHATIERE_DIRECTORY': JSON.stringify(chatiere.directory),
    'import.meta.env.CHATIERE_CHANGES': JSON.stringify(
      JSON.stringify(readShortChanges(readFileSync('CHANGELOG.md', 'utf8'))),
    ),
    'import.meta.env.CHATIERE_TRACKER': JSON.stringify(chatiere.tracker ?? ''),
  };
}

/** The path of the package file that the build goes by. */
export function packageFile(): string {
  return process.env.CHATIERE_PACKAGE_FILE ?? 'package.json';
}
