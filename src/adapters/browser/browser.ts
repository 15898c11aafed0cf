import polyfill from 'webextension-polyfill';

/** The browser's extension API, with promises everywhere. The only door to it outside content scripts. */
export const browser = polyfill;

/** Types of the API that every surface may want for its values. */
export type { Runtime, Storage } from 'webextension-polyfill';
