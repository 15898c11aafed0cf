import { browser } from '../../browser/browser';

const prefix = 'spotted.';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/**
 * Remembers the service that the content script of a tab told last; null for none. It is kept in
 * memory by the browser until the tab closes.
 */
export async function rememberSpotted(tabId: number, service: string | null): Promise<void> {
  if (service === null) await forgetSpotted(tabId);
  else await browser.storage.session.set({ [keyOf(tabId)]: service });
}

export async function forgetSpotted(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Recalls the service that was told of a tab. Undefined where nothing was. */
export async function recallSpotted(tabId: number): Promise<string | undefined> {
  const service = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof service === 'string' ? service : undefined;
}

/** Recalls every tab of which something was told, with its service. */
export async function recallAllSpotted(): Promise<[tabId: number, service: string][]> {
  const kept = Object.entries(await browser.storage.session.get(null));
  return kept.flatMap(([key, service]): [number, string][] =>
    key.startsWith(prefix) && typeof service === 'string'
      ? [[Number(key.slice(prefix.length)), service]]
      : [],
  );
}
