import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../../src/tools/browsers/driver';

// Chromium's own page of extensions, as a person uses it. Its parts stand in shadow roots.

/** Opens Chromium's page at an address that a person types, and turns on the switch with these words. */
export async function turnOn(browser: Browser, address: string, words: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  const control = await page.waitForSelector('>>> #devMode');
  const said = await control?.evaluate((each) => each.parentElement?.textContent?.trim());
  if (said !== words) throw new Error(`Chromium calls the switch “${said}”, the page “${words}”`);
  await control?.evaluate((each) => (each as HTMLElement).click());
  return page;
}

/** Waits until Chromium's page shows the button with these words. */
export async function untilButton(page: Page, words: string): Promise<void> {
  await until(`Chromium shows a button “${words}”`, async () => {
    const button = await page.$('>>> #loadUnpacked');
    return button?.evaluate(isShownWith, words);
  });
}

/** Runs in the page; the one has the plain apostrophe, the other the printer's. */
function isShownWith(button: Element, words: string): boolean {
  const said = button.textContent?.trim().replaceAll("'", '’');
  return said === words && button.checkVisibility({ visibilityProperty: true });
}
