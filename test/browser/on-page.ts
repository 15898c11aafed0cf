import type { Page } from 'puppeteer-core';
import { asRead, until } from '../../src/tools/browsers/driver';

// What a person reads on a page of the extension.

/** What the page says, as it is read; nothing while it is loaded. */
export async function readText(page: Page): Promise<string> {
  return asRead(await page.evaluate(() => document.body?.innerText ?? ''));
}

/** What the first element that matches holds, as it is read; nothing where there is none. */
export async function textIn(page: Page, selector: string): Promise<string> {
  return asRead(
    await page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
  );
}

/** Waits until the page, or what matches within it, says this; answers all that it says then. */
export function untilSaid(
  page: Page,
  words: string | RegExp,
  { within, patience }: { within?: string; patience?: number } = {},
): Promise<string> {
  let said = '';
  const isSaid = () => (typeof words === 'string' ? said.includes(words) : words.test(said));
  return until(async () => {
    said = within === undefined ? await readText(page) : await textIn(page, within);
    return isSaid() ? said : undefined;
  }, patience);
}
