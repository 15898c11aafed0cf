import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseHome, type Session, startSession } from './launch';

type Violation = { id: string; help: string; targets: string };

/** Every fault that axe finds, as something to read. */
async function faults(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const world = globalThis as unknown as { axe: typeof axe };
    const { violations } = await world.axe.run(document);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ html }) => html).join(' '),
    }));
  });
}

describe.each(['light', 'dark'])('in %s, axe finds nothing wrong', (scheme) => {
  let session: Session;
  const dress = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.end());

  it.each(['welcome', 'options'] as const)(
    'on the %s page, before and after a town is chosen',
    async (surface) => {
      const page = await session.openSurface(surface);
      await dress(page);
      expect(await faults(page)).toEqual([]);
      await page.type('[role=combobox]', 'lyo');
      await page.waitForSelector('[role=option]');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await chooseHome(page, 'Lyon');
      expect(await faults(page)).toEqual([]);
    },
  );

  it('on the list of guides, a guide, and the page on chatons', async () => {
    const page = await session.openSurface('move');
    await dress(page);
    expect(await faults(page)).toEqual([]);
    await page.click('a[href$="service=google-docs"]');
    await page.waitForSelector('[type=checkbox]');
    expect(await faults(page)).toEqual([]);
    await page.click('[type=checkbox]');
    await page.click('[aria-expanded]');
    expect(await faults(page)).toEqual([]);
    await page.click('a[href*="chatons/index.html"]');
    await page.waitForSelector('a[href="https://www.chatons.org/"]');
    expect(await faults(page)).toEqual([]);
  });

  it('on the map, with a card, its filters and a sheet open', async () => {
    const page = await session.openSurface('map');
    await dress(page);
    // The welcome page may have come up over it.
    await page.bringToFront();
    await page.waitForSelector('.mark');
    expect(await faults(page)).toEqual([]);
    await page.focus('.mark[tabindex="0"]');
    await page.click('summary');
    expect(await faults(page)).toEqual([]);
    await page.click('.row a');
    await page.waitForSelector('.sheet');
    expect(await faults(page)).toEqual([]);
  });

  it.each([
    'https://docs.google.com/document/d/1/edit',
    'https://translate.google.com/',
    'https://web.skype.com/',
    'https://example.org/',
  ])('in the popup over %s', async (address) => {
    const popup = await session.openPopup(await session.visit(address));
    if (!popup.page) throw new Error('Chromium shows its popup as a page');
    await dress(popup.page);
    expect(await faults(popup.page)).toEqual([]);
    await popup.close();
  });
});
