import { browser } from '../browser/browser';

/** The pattern of every site, which the federation needs: its files stand on any. */
export const everySite = 'https://*/*';

/** The match pattern of an address's host. */
export function siteOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** True if the browser permits us to ask all these sites. */
export function mayAsk(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** True if we may ask one of these sites at least: users can take back one site of many. */
export async function mayAskSome(origins: readonly string[]): Promise<boolean> {
  for (const origin of origins) if (await mayAsk([origin])) return true;
  return false;
}

/** Asks the user for these sites, where that is needed. Browsers take this only within a click. */
export function askForSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back when the user takes a permission away, or the extension gave one back. */
export function onPermissionRemoved(changed: () => Promise<void>): void {
  browser.permissions.onRemoved.addListener(changed);
}

/** Calls back when there is a permission more or less. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Reads what the browser permits now: names of permissions, and match patterns of sites. */
export async function heldPermissions(): Promise<{ names: string[]; sites: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { names: permissions, sites: origins };
}

/**
 * The match patterns of the sites on which the manifest has the content script. It runs there
 * whatever is permitted; they can't be given back one by one. What Chromium permits beside that
 * goes with every site: see needed-sites.ts.
 */
export function shippedSites(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.flatMap(({ matches }) => matches);
}

export async function giveBackSites(unneeded: readonly string[]): Promise<void> {
  if (unneeded.length > 0) await browser.permissions.remove({ origins: [...unneeded] });
}
