import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageFile from './package.json' with { type: 'json' };
import { definedByBuild } from './src/tools/build/defined-by-build.ts';
import { firstPaint } from './src/tools/build/first-paint.ts';
import { manifestIdentity } from './src/tools/build/identity.ts';
import { notePackages } from './src/tools/build/licences.ts';
import { packLocales } from './src/tools/build/pack-locales.ts';
import { polyfillAsModule } from './src/tools/build/polyfill-as-module.ts';
import { withoutReasons } from './src/tools/build/without-reasons.ts';

const isFirefox = process.env.TARGET === 'firefox';

// The background is a script of its own, which src/tools/build.ts builds and names.
const { background: _, minimum_chrome_version, browser_specific_settings, ...shared } = manifest;
const { gecko, gecko_android } = browser_specific_settings;
const { id } = packageFile.chatiere;

/** Firefox 140 does not know these words of a policy, and would say so in its console. */
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types 'none'";

const [firefoxVersion] = browser_specific_settings.gecko.strict_min_version.split('.');

/** What one browser needs and the other refuses. */
const variant = isFirefox
  ? { browser_specific_settings: { gecko: { id, ...gecko }, gecko_android } }
  : {
      minimum_chrome_version,
      content_security_policy: {
        extension_pages: shared.content_security_policy.extension_pages + trustedTypes,
      },
    };

/** Imports on demand within what would load their styles: what it gives is what the import itself gives. */
const wrappedImports = [
  /\w+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w=>\w\.\w+(?:\(\))?\))?),\[\]\)/g,

  /\w+\(async\(\)=>\{let\{[^}]+\}=await (import\(`[^`]+`\)(?:\.then\(\w=>\w\.\w+\))?);return\{[^}]+\}\},\[\]\)/g,
];

/**
 * Vite loads the styles of a script on demand before the script. Ours stand in the pages: without what
 * loads them the popup is half a kilobyte lighter.
 */
function withoutStyleLoader(): Plugin {
  return {
    name: 'without-style-loader',
    enforce: 'pre',
    load(id) {
      if (!id.includes('vite/preload-helper')) return undefined;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (file.isDynamicEntry && (file.viteMetadata?.importedCss.size ?? 0) > 0) {
            throw new Error(`Nothing loads the styles of ${file.fileName}: import them in a main`);
          }
          for (const wrapped of wrappedImports) file.code = file.code.replace(wrapped, '$1');
        }
      },
    },
  };
}

type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * Small chunks compress badly, and one for all that pages share holds more than the popup needs: what
 * the popup loads at once and shares with others is one chunk.
 */
function popupChunk() {
  let needed: Set<string> | undefined;
  return (id: string, modules: Modules) => {
    needed ??= reachedFrom(resolve('src/surfaces/popup/main.tsx'), modules);
    return needed.has(id) ? 'shared' : null;
  };
}

function reachedFrom(start: string, modules: Modules): Set<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

const define = definedByBuild();

/**
 * Tests that run alike. Without the plugin that packages the extension, which would begin by emptying
 * the package. Machines are noisy, and browsers take their time: patience is no measure.
 */
function tests(
  name: string,
  include: string,
  options: {
    exclude?: string[];
    isolate?: boolean;
    globalSetup?: string[];
    pool?: 'threads';
  } = {},
) {
  const patience = { testTimeout: 60_000, hookTimeout: 90_000 };
  return {
    define,
    plugins: [preact()],
    test: { name, include: [include], ...patience, ...options },
  };
}

const pure = 'test/core/**/*.test.{ts,tsx}';
const adapters = 'test/adapters/**/*.test.{ts,tsx}';
const drawn = 'test/{ui,surfaces}/**/*.test.tsx';
const withMocks =
  'test/{adapters/{background,browser,pages},surfaces/{background,content,nudge,popup/first-paint}}/**/*.test.ts';
const inBrowsers = 'test/browser/**/*.test.ts';

export default defineConfig({
  publicDir: 'assets',
  define,
  plugins: [
    preact(),
    withoutStyleLoader(),
    withoutReasons(),
    firstPaint(),
    polyfillAsModule(),
    notePackages(),
    packLocales(),
    crx({
      manifest: {
        ...shared,
        version: packageFile.version,
        ...manifestIdentity(isFirefox ? 'firefox' : 'chromium', packageFile.chatiere),
        ...variant,
        // Its types know Chromium's author alone.
      } as object as ManifestV3Export,
      browser: isFirefox ? 'firefox' : 'chrome',
      // One classic file: a loader would list its chunks as resources that pages can probe for.
      contentScripts: { standaloneFiles: ['src/surfaces/content/main.ts'] },
    }),
  ],
  build: {
    outDir: `dist/${isFirefox ? 'firefox' : 'chromium'}`,
    emptyOutDir: true,
    target: 'es2022',
    // Those of the manifest: older ones would need rules of their own for each colour of the dark.
    cssTarget: [`chrome${minimum_chrome_version}`, `firefox${firefoxVersion}`],
    // Pages name the chunks they need, so that the browser asks for all at once; scripts name none.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // Pages that the manifest does not name.
    rolldownOptions: {
      input: {
        welcome: 'src/surfaces/welcome/index.html',
        move: 'src/surfaces/move/index.html',
        way: 'src/surfaces/way/index.html',
        chatons: 'src/surfaces/chatons/index.html',
        map: 'src/surfaces/map/index.html',
        hoster: 'src/surfaces/hoster/index.html',
      },
      output: {
        // The package has one version of each: a hash in every import would only weigh.
        chunkFileNames: 'assets/[name].js',
        codeSplitting: {
          groups: [
            { name: popupChunk(), minShareCount: 2 },
            // The same ids twice: apart, the second file would weigh as much as the first.
            { name: 'need', test: /\/core\/need(?:-families)?\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      // What these share holds no state, or is set anew by each test: nothing of one file can reach
      // another, and starting afresh for each takes as long again.
      tests('core', pure, { isolate: false }),
      tests('drawn', drawn, { isolate: false }),
      tests('adapters', adapters, { isolate: false, exclude: [withMocks] }),
      // These put other modules in the place of some, keep what a background keeps while it runs, or ask
      // again after a while: what a former file still asks must not reach them.
      // A thread starts afresh sooner than a process.
      tests('mocked', withMocks, { pool: 'threads' }),
      tests('surroundings', 'test/**/*.test.{ts,tsx}', {
        exclude: [pure, adapters, drawn, withMocks, inBrowsers],
        isolate: false,
      }),
      tests('browsers', inBrowsers, {
        isolate: false,
        globalSetup: ['test/browser/build-with-mirror.ts', 'test/browser/by-hand/warm-firefox.ts'],
      }),
    ],
    // Left to itself vitest uses one core of two.
    maxWorkers: 2,
    // What decides and what touches the world; lists of data are no code that a test could miss.
    coverage: {
      include: ['src/{core,adapters}/**/*.ts'],
      exclude: [
        'src/core/{services,guides}/*/**',
        'src/core/software/software-list.ts',
        'src/core/spotting/{watched,others}-table.ts',
        'src/core/text/word-keys.ts',
      ],
      reporter: ['json-summary'],
      reportsDirectory: 'out/coverage',
    },
  },
});
