import { browser } from './browser';

/** What a source needs: the federation's files stand on any site. */
export const everySite = 'https://*/*';

/** The pattern of an address's host. */
export function siteOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** May we ask these sites? */
export function mayAsk(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the user, where that is needed. Browsers take this only within a click. */
export function askForSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back when the user takes a permission away, or we gave one back. */
export function onPermissionRemoved(changed: () => void): void {
  browser.permissions.onRemoved.addListener(changed);
}

/** Gives back what is no longer needed. */
export async function giveBackSites(kept: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts = [] } = browser.runtime.getManifest();
  const watched = new Set(content_scripts.flatMap(({ matches }) => matches));
  const unneeded = origins.filter((origin) => !kept.includes(origin) && !watched.has(origin));
  if (unneeded.length > 0) await browser.permissions.remove({ origins: unneeded });
}
