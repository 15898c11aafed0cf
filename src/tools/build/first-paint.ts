import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { inRepository } from '../root.ts';
import { withoutReasons } from './without-reasons.ts';

const page = 'src/surfaces/popup/index.html';
const script = 'first-paint.js';

const sources = 'src/surfaces/popup/first-paint';

/** The module that stands in the place of the framework. */
const framework = {
  find: /^preact(\/.*)?$/,
  replacement: inRepository(sources, 'static-preact.ts'),
};

/** The browser's own API in the place of the polyfill: here every answer that is used is a promise. */
function nativeApi(): Plugin {
  const api = '\0native-api';
  return {
    name: 'native-api',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? api : undefined),
    load: (id) =>
      id === api ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined,
  };
}

/**
 * Lets the page of the popup begin with one small classic script, without the framework, which paints
 * the first face and then loads the app.
 */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }) {
        writeFileSync(join(dir, script), await scriptText());
        const path = join(dir, page);
        writeFileSync(path, withFirstPaint(readFileSync(path, 'utf8')));
      },
    },
  };
}

/** The page with the script in the place of the app and of what the app is made of. */
function withFirstPaint(html: string): string {
  const app = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
  if (!app.test(html))
    throw new Error(`The app is not in ${page}: mend src/tools/build/first-paint.ts`);
  return html
    .replace(app, `<script src="/${script}" data-app="$1"></script>`)
    .replaceAll(/\s*<link rel="modulepreload"[^>]+>/g, '');
}

async function scriptText(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), nativeApi(), withoutReasons()],
    resolve: { alias: [framework] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: inRepository(sources, 'main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}
