import { browser } from './browser';

/**
 * True in the window that the toolbar's button opens, which is no tab; false in a tab. On Android the page
 * that the button opens fills the screen, whatever the browser calls it, and is no such window.
 */
export async function isToolbarWindow(): Promise<boolean> {
  // The tabs are asked for anyway: the list of the extension's views is an API of its own, which has to be
  // made first, at the price of 24 kB.
  return !navigator.userAgent.includes('Android') && !(await browser.tabs.getCurrent());
}
