import { browser } from '../browser/browser';

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

/** May we ask one of these at least? Browsers let their users take back one site of many. */
export async function mayAskSome(origins: readonly string[]): Promise<boolean> {
  for (const origin of origins) if (await mayAsk([origin])) return true;
  return false;
}

/** Asks the user, where that is needed. Browsers take this only within a click. */
export function askForSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back when the user takes a permission away, or we gave one back. */
export function onPermissionRemoved(changed: () => Promise<void>): void {
  browser.permissions.onRemoved.addListener(changed);
}

/** Calls back when there is a permission more or less. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** What the browser permits now: names of permissions, and sites. */
export async function heldPermissions(): Promise<{ names: string[]; sites: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { names: permissions, sites: origins };
}

/**
 * Sites that the manifest has the content script on. It runs there whatever is permitted; they can't be given
 * back one by one. What Chromium permits beside that goes with every site: see needed-sites.ts.
 */
export function shippedSites(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.flatMap(({ matches }) => matches);
}

export async function giveBackSites(unneeded: readonly string[]): Promise<void> {
  if (unneeded.length > 0) await browser.permissions.remove({ origins: [...unneeded] });
}
