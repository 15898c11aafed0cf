import { browser } from '../../browser/browser';

const keyOf = (tabId: number) => `spotted.${tabId}`;

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
