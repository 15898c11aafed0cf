import polyfill from 'webextension-polyfill';

/** The browser's extension API, with promises everywhere. The only door to it outside content scripts. */
export const browser = polyfill;

/** What every surface may want to type a value of the API with. */
export type { Runtime, Tabs } from 'webextension-polyfill';
