import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeDirectory } from './build-directory';
import { writeGuides } from './build-guides';
import { writeMap } from './build-map';
import { writeServices } from './build-services';
import { writeTowns } from './build-towns';
import { inRepository } from './root';

/** Everything in assets that is computed from the sources. */
export function writeAssets(): void {
  writeDirectory();
  writeServices();
  writeGuides();
  writeTowns();
  writeMap();
}

/**
 * Tells the browser to compile all of the page script at once: every function of it runs on load, and
 * compiling them one by one costs a fifth more. See the explicit compile hints of V8.
 */
function hintPageScript(path: string): void {
  writeFileSync(path, `//# allFunctionsCalledOnLoad\n${readFileSync(path, 'utf8')}`);
}

/** Builds both variants into dist/chromium and dist/firefox. */
export async function main(): Promise<number> {
  writeAssets();
  for (const browser of ['chromium', 'firefox']) {
    process.env.TARGET = browser;
    await build({ root: inRepository(), logLevel: 'warn' });
    hintPageScript(inRepository('dist', browser, 'src/surfaces/content/main.js'));
  }
  return 0;
}
