import { readFileSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig } from 'vite';
import { writeDirectory } from './build/directory';
import { writeGuides } from './build/guides';
import { writeMap } from './build/map';
import { writeServices } from './build/services';
import { writeTowns } from './build/towns';
import { withoutReasons } from './build/without-reasons';
import { inRepository } from './root';

/** Writes everything in assets that is computed from the sources. */
export function writeAssets(): void {
  writeDirectory();
  writeServices();
  writeGuides();
  writeTowns();
  writeMap();
}

/**
 * Tells the browser to compile all of the content script at once: every function of it runs on
 * load, and compiling them one by one costs a fifth more. See the explicit compile hints of V8.
 */
function hintContentScript(path: string): void {
  writeFileSync(path, `//# allFunctionsCalledOnLoad\n${readFileSync(path, 'utf8')}`);
}

/**
 * The build of a script for pages that the manifest does not name, as it is registered or injected
 * where the user says so: one classic file, like the one that the manifest names.
 */
function contentScriptConfig(outDir: string, surface: 'content-others' | 'nudge'): InlineConfig {
  return {
    configFile: false,
    root: inRepository(),
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutReasons()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: inRepository('src/surfaces', surface, 'main.ts'),
        formats: ['iife'],
        name: 'script',
        fileName: () => `src/surfaces/${surface}/main.js`,
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
    for (const surface of ['content-others', 'nudge'] as const) {
      await build(contentScriptConfig(inRepository('dist', browser), surface));
    }
    for (const script of ['content', 'content-others']) {
      hintContentScript(inRepository('dist', browser, 'src/surfaces', script, 'main.js'));
    }
  }
  return 0;
}
