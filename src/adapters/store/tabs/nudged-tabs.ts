import { browser } from '../../browser/browser';

const keyOf = (tabId: number) => `nudged.${tabId}`;

/** Remembers that a pill stands in this tab. It is kept in memory by the browser, until it is answered. */
export async function rememberNudged(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: true });
}

/**
 * Takes the right to answer the pill of this tab: true once for each pill. Call it in turn, or two
 * answers that come at once both have it.
 */
export async function takeNudged(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  const isNudged = (await browser.storage.session.get(key))[key] === true;
  if (isNudged) await browser.storage.session.remove(key);
  return isNudged;
}
