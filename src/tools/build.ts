import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type InlineConfig } from 'vite';
import type { BrowserName } from './browsers/find';
import { writeDirectory } from './build/directory';
import { writeGuides } from './build/guides';
import { writeMap } from './build/map';
import { writeServices } from './build/services';
import { writeTowns } from './build/towns';
import { withoutReasons } from './build/without-reasons';
import { inRepository } from './root';

const usage = 'npm run build -- [--browser chromium|firefox] [--out FOLDER] [--keep-assets]';

const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** Writes everything in assets that is computed from the sources. */
function writeAssets(): void {
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

/** Builds both variants into dist/chromium and dist/firefox, or what the words say. */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (!wish) {
    console.error(usage);
    return 2;
  }
  if (!wish.keepAssets) writeAssets();
  for (const browser of wish.browsers) {
    await buildVariant(browser, inRepository(wish.out, browser));
  }
  return 0;
}

type Wish = { browsers: readonly BrowserName[]; out: string; keepAssets: boolean };

/** Reads the words of the command line; undefined if they are not as `usage` says. */
function readWish(words: readonly string[]): Wish | undefined {
  const options = {
    browser: { type: 'string', multiple: true },
    out: { type: 'string', default: 'dist' },
    'keep-assets': { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const wanted = values.browser ?? browserNames;
    const browsers = browserNames.filter((name) => wanted.includes(name));
    if (browsers.length < wanted.length) return undefined;
    return { browsers, out: values.out, keepAssets: values['keep-assets'] };
  } catch {
    return undefined;
  }
}

async function buildVariant(browser: BrowserName, outDir: string): Promise<void> {
  process.env.TARGET = browser;
  await build({ root: inRepository(), logLevel: 'warn', build: { outDir } });
  for (const surface of ['content-others', 'nudge'] as const) {
    await build(contentScriptConfig(outDir, surface));
  }
  for (const script of ['content', 'content-others']) {
    hintContentScript(join(outDir, 'src/surfaces', script, 'main.js'));
  }
}
