import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../browsers/driver';

// What proofs do on the pages of a software, as a person with its address.

/** Reads a text of the site in front, with the session of that tab. */
export function readAt(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => (await fetch(wanted)).text(), path);
}

/** Waits until a text of the site holds all these words, and answers it. */
export function untilHeld(page: Page, path: string, words: readonly string[]): Promise<string> {
  let held = '';
  return until(
    () => `${path} holds ${words.join(', ')}; it held ${held.slice(0, 200)}`,
    async () => {
      held = await readAt(page, path);
      return words.every((each) => held.includes(each)) ? held : undefined;
    },
  );
}

/** Waits for the element that matches, and clicks it once. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await (await untilSeen(page, selector)).click();
}

/** Waits until an element that matches can be seen. */
export function untilSeen(page: Page, selector: string): Promise<ElementHandle> {
  return until(`${selector} is to be seen on ${page.url()}`, async () => {
    const found = await page.$(selector);
    return (await found?.isVisible()) ? found : undefined;
  });
}

/** Types into the field that matches, in the place of what it held. */
export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  const field = await untilSeen(page, selector);
  await field.evaluate((each) => (each as HTMLInputElement).select());
  await field.type(text);
}

/** Reads what the field that matches holds. */
export async function heldBy(page: Page, selector: string): Promise<string> {
  await untilSeen(page, selector);
  return page.$eval(selector, (each) => (each as HTMLInputElement).value);
}

/** Throws, with what is wrong, unless something is as it has to be. */
export function insist(isRight: boolean, wrong: string): void {
  if (!isRight) throw new Error(wrong);
}

/** Waits until the page says this. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await until(`${page.url()} says ${words}`, () =>
    page.evaluate((wanted) => document.body?.innerText.includes(wanted), words),
  );
}
