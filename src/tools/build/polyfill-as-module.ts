import type { Plugin } from 'vite';

/**
 * Makes a module of webextension-polyfill. As it comes, a bundler copies each property of what it gives, and
 * each copy has the browser set up one more part of its API, used or not: most of a cold worker's start.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform(code, id) {
      if (!/[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id))
        return undefined;
      const begin = 'const module = { exports: {} };\nconst { exports } = module;';
      return { code: `${begin}\n${code}\nexport default module.exports;\n`, map: null };
    },
  };
}
