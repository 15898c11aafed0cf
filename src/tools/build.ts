import { build } from 'vite';
import { writeDirectory } from './build-directory';
import { writeServices } from './build-services';
import { writeTowns } from './build-towns';
import { inRepository } from './root';

/** Everything in assets that is computed from the sources. */
export function writeAssets(): void {
  writeDirectory();
  writeServices();
  writeTowns();
}

/** Builds both variants into dist/chromium and dist/firefox. */
export async function main(): Promise<number> {
  writeAssets();
  for (const browser of ['chromium', 'firefox']) {
    process.env.TARGET = browser;
    await build({ root: inRepository(), logLevel: 'warn' });
  }
  return 0;
}
