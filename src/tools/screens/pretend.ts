import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import type { Face } from './face';

/** Makes a page hear of its browser what this one can not be brought to say, and draws it anew. */
export async function pretend(page: Page, says: NonNullable<Face['browserSays']>): Promise<void> {
  await page.evaluateOnNewDocument(saySo, says);
  await page.reload();
  await until('the page is drawn anew', () => page.$('main *'));
}

/** The part of the browser's API that is replaced. */
type Told = {
  runtime: { getPlatformInfo: (tell?: (info: { os: string }) => void) => Promise<{ os: string }> };
  action: { getUserSettings: () => Promise<{ isOnToolbar: boolean }> };
};

/** Replaces what the browser says. Runs in the page, before its own scripts. */
function saySo(says: string): void {
  const { chrome } = globalThis as typeof globalThis & { chrome: Told };
  if (says === 'pinned') chrome.action.getUserSettings = async () => ({ isOnToolbar: true });
  if (says === 'android') {
    chrome.runtime.getPlatformInfo = async (tell) => {
      const info = { os: 'android' };
      tell?.(info);
      return info;
    };
  }
}
