import { readFileSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig } from 'vite';
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

/**
 * The page script that the manifest does not name, as it is registered where the user says so: one
 * classic file, like the other one.
 */
function othersConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: inRepository(),
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: inRepository('src/surfaces/content-others/main.ts'),
        formats: ['iife'],
        name: 'others',
        fileName: () => 'src/surfaces/content-others/main.js',
      },
    },
  };
}

/** Builds both variants into dist/chromium and dist/firefox. */
export async function main(): Promise<number> {
  writeAssets();
  for (const browser of ['chromium', 'firefox']) {
    process.env.TARGET = browser;
    await build({ root: inRepository(), logLevel: 'warn' });
    await build(othersConfig(inRepository('dist', browser)));
    for (const script of ['content', 'content-others']) {
      hintPageScript(inRepository('dist', browser, 'src/surfaces', script, 'main.js'));
    }
  }
  return 0;
}
