import type { KnipConfig } from 'knip';

/**
 * How knip finds unused files, exports and packages. With `--production` it leaves the tests out, and so
 * finds what only a test uses; what a file uses itself may then be exported for its test.
 */
const config: KnipConfig = ({ production = false }) => ({
  // Pages name their main in HTML; src/tools/run.js takes the verb from the command line. The three files
  // left out are no verbs.
  entry: [
    'src/surfaces/*/main.{ts,tsx}!',
    'src/tools/!(random|root|run-quietly).ts!',
    // The script of the first paint, what stands in it for the framework, and what builds it.
    'src/surfaces/popup/first-paint/{main.tsx,static-preact.ts}!',
    'src/tools/build/first-paint.ts!',
    // What vite.config.ts alone asks.
    'src/tools/build/identity.ts!',
    'src/tools/build/pack-locales.ts!',
  ],
  project: ['{src,test}/**/*.{ts,tsx,js}!', '!test/**!'],
  ignoreExportsUsedInFile: production,
  // The checks and npm run fix run these as binaries, by their paths.
  ignoreDependencies: ['web-ext', '@biomejs/biome'],
  // Commands of the system, there or not; a C compiler for a test alone.
  ignoreBinaries: production ? ['dpkg-query'] : ['dpkg-query', 'cc'],
});

export default config;
