import { browser } from './browser';

/** Firefox for Android: there is no toolbar, and what is a popup elsewhere fills the screen. */
export async function isOnPhone(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}
