import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, type Rolldown } from 'vite';
import { inRepository } from '../root.ts';
import { noteModules } from './licences.ts';
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
        const path = join(dir, page);
        const html = readFileSync(path, 'utf8');
        const [tag, app] = appIn(html);
        const { code, modules } = await buildScript(app);
        noteModules(dir, Object.keys(modules));
        writeFileSync(join(dir, script), code);
        writeFileSync(path, withFirstPaint(html, tag));
      },
    },
  };
}

/** The tag of the app in the page, and the address that it names. */
function appIn(html: string): [tag: string, app: string] {
  const [tag, app] = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
  if (!tag || !app)
    throw new Error(`The app is not in ${page}: mend src/tools/build/first-paint.ts`);
  return [tag, app];
}

/** The page with the script in the place of the app and of what the app is made of. */
function withFirstPaint(html: string, app: string): string {
  return html
    .replace(app, `<script src="/${script}"></script>`)
    .replaceAll(/\s*<link rel="modulepreload"[^>]+>/g, '');
}

/** Builds the script, which names this app as one name: a store asks about any other import. */
async function buildScript(app: string): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), nativeApi(), withoutReasons()],
    resolve: { alias: [framework] },
    define: { 'import.meta.env.CHATIERE_APP': JSON.stringify(app) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: inRepository(sources, 'main.tsx'),
        external: [app],
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0];
}
