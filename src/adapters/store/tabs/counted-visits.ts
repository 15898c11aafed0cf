import { type RecentVisits, readRecentVisits } from '../../../core/way-out/recent-visits';
import { browser } from '../../browser/browser';

// The visits of a tab that were counted within the last minute: kept in memory by the browser, while visits are
// counted at all.

const keyOf = (tabId: number) => `counted.${tabId}`;

export async function recallRecentVisits(tabId: number): Promise<RecentVisits> {
  return readRecentVisits((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

export async function rememberRecentVisits(tabId: number, visits: RecentVisits): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: visits });
}

export async function forgetRecentVisits(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
