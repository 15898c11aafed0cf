import { browser } from './browser';

const keyOf = (tabId: number) => `spotted.${tabId}`;

/** What the page script of a tab told last: kept in memory by the browser until the tab closes. */
export async function rememberSpotted(tabId: number, service: string | null): Promise<void> {
  if (service === null) await forgetSpotted(tabId);
  else await browser.storage.session.set({ [keyOf(tabId)]: service });
}

export async function forgetSpotted(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** undefined: nothing was told. */
export async function recallSpotted(tabId: number): Promise<string | undefined> {
  const service = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof service === 'string' ? service : undefined;
}
