import type { ExtensionApi } from '../browsers/extension-world';

// What a stage runs in a page of the extension.

/** Stores these fields. */
export const store = ({ storage }: ExtensionApi, fields: Record<string, unknown>) =>
  storage.local.set(fields);

/** Takes away what is stored under these keys. */
export const forget = ({ storage }: ExtensionApi, keys: string[]) => storage.local.remove(keys);

/** Asks for the permission on a site, as a press does. */
export const take = ({ permissions }: ExtensionApi, site: string) =>
  permissions.request({ origins: [site] });

/** Gives the permission on a site back. */
export const giveBack = ({ permissions }: ExtensionApi, site: string) =>
  permissions.remove({ origins: [site] });

/** True if the page is the one at this address, and something is drawn. */
export function isDrawnAt(wanted: string): boolean {
  return (
    location.pathname + location.search + location.hash === wanted &&
    !!document.querySelector('main *')
  );
}

/** Opens a page of the extension in a tab behind the one in front. */
export async function createTab(api: ExtensionApi, page: string, windowId?: number): Promise<void> {
  const window = windowId === undefined ? {} : { windowId };
  await api.tabs.create({ ...window, url: api.runtime.getURL(page), active: false });
}

/** Opens a private window, over an address or empty. Returns its id. */
export async function createPrivateWindow(
  { windows }: ExtensionApi,
  over: string | null,
): Promise<number> {
  const { id } = await windows.create({ incognito: true, ...(over === null ? {} : { url: over }) });
  if (id === undefined) throw new Error('The private window has no id');
  return id;
}

/** True if the tab in front of a window has loaded. */
export async function isFrontLoaded({ tabs }: ExtensionApi, windowId: number): Promise<boolean> {
  const [front] = await tabs.query({ windowId, active: true });
  return front?.status === 'complete';
}

/** Closes every private window. */
export async function closePrivateWindows({ windows }: ExtensionApi): Promise<void> {
  for (const { id, incognito } of await windows.getAll()) {
    if (incognito && id !== undefined) await windows.remove(id);
  }
}

/** Deletes the database of the extension. */
export function deleteDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    Object.assign(indexedDB.deleteDatabase('chatiere'), { onsuccess: resolve, onerror: reject });
  });
}
