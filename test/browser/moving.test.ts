import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { browsersWanted, type Session, startSession } from './launch';

const ticks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((box) => box.checked),
  );

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.closest('label')?.textContent ?? element?.textContent}`.trim();
  });

/** Walks on with the Tab key until this is focused. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

describe.each(browsersWanted)('in %s, somebody who moves by keyboard alone', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openSurface('move');
    await page.waitForSelector('[type=search]');
  });
  afterAll(() => session.end());

  it('finds the guide of a service', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('google docs');
    await tabTo(page, 'Google Docs');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[type=checkbox]');
    expect(await page.title()).toBe('Guide pour quitter Google Docs');
    expect(await ticks(page)).toEqual([false, false, false, false, false, false]);
  });

  it('finds the ticks again after coming back from the list', async () => {
    await tabTo(page, 'Télécharger vos données');
    await page.keyboard.press(' ');
    await until('the second step is ticked', async () => (await ticks(page))[1]);
    await tabTo(page, 'Voir tous les guides');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[type=search]');
    await tabTo(page, 'Google Docs');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[type=checkbox]');
    expect(await ticks(page)).toEqual([false, true, false, false, false, false]);
  });

  it('erases them for good', async () => {
    await tabTo(page, 'Tout décocher dans ce guide');
    await page.keyboard.press('Enter');
    await until('no step is ticked', async () => !(await ticks(page)).includes(true));
    await tabTo(page, 'Voir tous les guides');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[type=search]');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('commencés');
  });

  it('caused no request', () => {
    expect(session.strangers([])).toEqual([]);
  });
});
