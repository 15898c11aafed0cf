import { browser } from './browser';

/** True in the window that the toolbar's button opens; false in a tab, as on phones. */
export function isToolbarWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
