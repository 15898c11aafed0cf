import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { untilSaid } from './by-hand/on-page';
import { readStorage } from './by-hand/read-storage';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

/** The names of the hosts that are shown. */
const hosts = (page: Page) =>
  page.$$eval('article h3', (names) => names.map((name) => name.textContent));

/** Presses the box with this name. */
async function tick(page: Page, name: string): Promise<void> {
  const box = await page.waitForSelector(`aria/${name}[role="checkbox"]`);
  await box?.click();
}

const isTicked = (page: Page, name: string) =>
  page.$eval(`aria/${name}[role="checkbox"]`, (box) => (box as HTMLInputElement).checked);

// Firefox tells a driver of no page of an extension when it is there: what it shows is waited for.

/** Loads the page anew, and waits until it stands again. */
async function loadAnew(page: Page): Promise<void> {
  const title = await page.title();
  await page.evaluate(() => {
    document.title = '';
    location.reload();
  });
  await until('the page is there again', async () => (await page.title()) === title);
}

describe.each(browsersWanted)('in %s, an association that leaves Google', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openSurface('options');
    await chooseHome(page, 'Lyon');
    page = await session.openSurface('welcome');
    const link = await page.waitForSelector('aria/Guide pour quitter tout Google[role="link"]');
    await link?.click();
    await page.waitForSelector('article');
  });
  afterAll(() => session.end());

  it('is shown what most people need, and who covers it together', async () => {
    expect(await page.title()).toBe('Guide pour quitter tout Google');
    const said = await untilSaid(page, 'Besoins couverts : 8 sur 8');
    expect(said).toContain('Lyon');
    expect((await hosts(page)).length).toBeGreaterThan(0);
    expect(await isTicked(page, 'Adresse mail')).toBe(true);
    expect(await isTicked(page, 'Notes')).toBe(false);
  });

  it('sees other hosts as soon as something else is needed', async () => {
    const before = await hosts(page);
    await tick(page, 'Notes');
    await untilSaid(page, ' sur 9');
    for (const need of ['Diaporama', 'Visio', 'Tableur à plusieurs', 'Écrire à plusieurs']) {
      await tick(page, need);
    }
    await untilSaid(page, ' sur 5');
    expect(await hosts(page)).not.toEqual(before);
  });

  it('ticks a service that it left, and finds that and its needs again later', async () => {
    await tick(page, 'J’ai quitté Gmail');
    await untilSaid(page, 'Services quittés : 1 sur 5');
    await until('the tick is kept', async () => {
      const { 'ticks:gmail': ticks } = (await readStorage(page)) as Record<string, unknown>;
      return JSON.stringify(ticks) === '["left"]';
    });
    const shown = await hosts(page);
    await loadAnew(page);
    expect(await hosts(page)).toEqual(shown);
    expect(await isTicked(page, 'J’ai quitté Gmail')).toBe(true);
    expect(await isTicked(page, 'J’ai quitté Google Drive')).toBe(false);
    expect([await isTicked(page, 'Notes'), await isTicked(page, 'Visio')]).toEqual([true, false]);
  });

  it('goes on to the first guide, and back', async () => {
    const guide = await page.waitForSelector('aria/Gmail[role="link"]');
    await guide?.click();
    await untilSaid(page, 'Guide pour quitter Gmail');
    await page.evaluate(() => history.back());
    await untilSaid(page, 'Services quittés : 1 sur 5');
  });

  it('caused no request', () => {
    expect(session.strangers([])).toEqual([]);
  });
});
