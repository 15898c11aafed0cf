import { browser } from './browser';

/** True in Firefox for Android: there is no toolbar, and a popup fills the screen. */
export async function isOnPhone(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}
