import { browser } from './browser';

/**
 * True in the window that the toolbar's button opens; false in a tab. On Android the page that the button
 * opens fills the screen, whatever the browser calls it, and is no such window.
 */
export function isToolbarWindow(): boolean {
  const isOnPhone = navigator.userAgent.includes('Android');
  return !isOnPhone && browser.extension.getViews({ type: 'popup' }).includes(window);
}
