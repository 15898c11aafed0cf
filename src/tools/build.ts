import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type InlineConfig } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import { type BrowserName, browserNames } from './browsers/find';
import { definedByBuild } from './build/defined-by-build';
import { writeDirectory } from './build/directory';
import { readDirectorySettings } from './build/directory-settings';
import { writeGuides } from './build/guides/guides';
import { notePackages, writeLicences } from './build/licences';
import { writeMap } from './build/map';
import { polyfillAsModule } from './build/polyfill-as-module';
import { writeServices } from './build/services';
import { writeTakeAlong } from './build/take-along';
import { writeTowns } from './build/towns';
import { readTracker } from './build/tracker-setting';
import { withoutReasons } from './build/without-reasons';
import { inRepository } from './root';

const usage = 'npm run build -- [--browser chromium|firefox] [--out FOLDER] [--keep-assets]';

/** Writes everything in assets that is computed from the sources. */
function writeAssets(): void {
  writeDirectory();
  writeServices();
  writeGuides();
  writeTakeAlong();
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

/** The scripts that are one classic file each, beside the one that the manifest names for pages. */
const classicScripts = ['background', 'content-others', 'nudge'] as const;

/**
 * The build of a script that is one classic file. What it imports on demand is in that file too, and begun
 * when it is wanted.
 */
function scriptConfig(outDir: string, surface: (typeof classicScripts)[number]): InlineConfig {
  return {
    configFile: false,
    root: inRepository(),
    logLevel: 'warn',
    publicDir: false,
    define: definedByBuild(),
    plugins: [withoutReasons(), polyfillAsModule(), notePackages()],
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

/** Names the background in a built manifest, as its browser wants it. */
function nameBackground(browser: BrowserName, outDir: string): void {
  const path = join(outDir, 'manifest.json');
  const { service_worker } = manifest.background;
  const background = browser === 'firefox' ? { scripts: [service_worker] } : { service_worker };
  const built = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...built, background }, null, 2));
}

/** Builds both variants into dist/chromium and dist/firefox, or what the words say. */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (!wish) {
    console.error(usage);
    return 2;
  }
  // Throws where they are not right: no package is built of them.
  readDirectorySettings();
  readTracker();
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
  nameBackground(browser, outDir);
  for (const surface of classicScripts) await build(scriptConfig(outDir, surface));
  for (const script of ['content', 'content-others']) {
    hintContentScript(join(outDir, 'src/surfaces', script, 'main.js'));
  }
  writeLicences(outDir);
}
