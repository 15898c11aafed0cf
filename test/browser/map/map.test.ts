import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { until } from '../../../src/tools/browsers/driver';
import { packageJson } from '../../fakes/served-package';
import { browsersWanted, chooseHome, type Session, startSession } from '../launch';

/** The number of hosters in the package. */
const hosterCount = packageJson<Snapshot>('directory/snapshot.json').hosters.length;

type Focus = { name: string; hoster: string; isOnMap: boolean };

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const text = element.closest('label')?.textContent ?? element.textContent ?? '';
    return {
      name: (element.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim(),
      hoster: element.dataset.hoster ?? '',
      isOnMap: element.closest('.scene') !== null,
    };
  });

/** Waits until the element that has the focus is such: the focus moves after what is drawn. */
function untilFocus(page: Page, isSuch: (focus: Focus) => boolean): Promise<unknown> {
  let now: Focus | undefined;
  return until(
    () => `the focus is where it belongs; it was on ${JSON.stringify(now)}`,
    async () => {
      now = await focus(page);
      return isSuch(now);
    },
  );
}

/** Walks on with the Tab key until this is focused. */
async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (isWanted(now)) return now;
  }
  throw new Error('Tab never comes there');
}

const text = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Ids of hosters in the list, and of all that the marks of the map stand for. */
const rows = (page: Page) =>
  page.$$eval('.row a', (links) => links.map((link) => (link as HTMLElement).dataset.hoster ?? ''));

describe.each(browsersWanted)('in %s, the map by keyboard alone', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
    page = await session.openSurface('map');
    await page.waitForSelector('.mark');
  });
  afterAll(() => session.end());

  it('shows every hoster of the package, the nearest first', async () => {
    expect(await text(page)).toContain(`${hosterCount} hébergeurs.`);
    expect((await rows(page)).slice(0, 2).toSorted()).toEqual(['evolix', 'marsnet']);
    expect(
      await page.$('.home-mark[aria-label^="Chez vous"][aria-label*="Marseille"]'),
    ).not.toBeNull();
  });

  it('goes from mark to mark by arrows, the focus always in sight', async () => {
    const first = await tabTo(page, ({ isOnMap }) => isOnMap);
    const seen = new Set([first.hoster]);
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'PageDown'] as const) {
      const before = await focus(page);
      await page.keyboard.press(key);
      await until('another hoster is focused', async () => {
        return (await focus(page)).hoster !== before.hoster;
      });
      const now = await focus(page);
      seen.add(now.hoster);
      expect(now.isOnMap).toBe(true);
      await until('the focus is in sight', () =>
        page.evaluate(() => {
          const mark = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const view = document.querySelector('.view')?.getBoundingClientRect() ?? new DOMRect();
          const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
          return x > view.left && x < view.right && y > view.top && y < view.bottom;
        }),
      );
    }
    expect(seen.size).toBeGreaterThan(2);
  });

  it('parts a group by zooming, and keeps the focus on the map', async () => {
    const marks = () => page.$$eval('.mark-count', (counts) => counts.length);
    const before = await marks();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('+');
    await until('groups are parted', async () => (await marks()) !== before);
    await untilFocus(page, ({ isOnMap }) => isOnMap);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('-');
    await untilFocus(page, ({ isOnMap }) => isOnMap);
  });

  it('goes home, and to Québec and back', async () => {
    await tabTo(page, (now) => now.name === 'Montrer ma commune');
    await page.keyboard.press('Enter');
    const inset = await tabTo(page, (now) => now.name.startsWith('Québec'));
    expect(inset.name).toContain('Québec, 2 hébergeurs');
    await page.keyboard.press('Enter');
    await until('Québec is shown', () =>
      page.$('.mark[aria-label*="Montréal"], .mark[aria-label*="FACiL"]'),
    );
  });

  it('narrows both map and list, and keeps that in the address', async () => {
    await tabTo(page, (now) => now.name.startsWith('Pour quoi faire ?'));
    await page.keyboard.type('Visio');
    await page.keyboard.press('Enter');
    await until('the address names the need', () =>
      page.evaluate(() => location.search.includes('need=videoconf')),
    );
    const narrowed = await rows(page);
    expect(narrowed.length).toBeGreaterThan(2);
    expect(narrowed.length).toBeLessThan(hosterCount);
    await page.evaluate(() => location.reload());
    await until('the list is as short as before', async () => {
      return JSON.stringify(await rows(page)) === JSON.stringify(narrowed);
    });
  });

  it('opens a sheet, and comes back to where it was opened', async () => {
    const row = await tabTo(page, ({ hoster, isOnMap }) => hoster !== '' && !isOnMap);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sheet');
    await untilFocus(page, ({ name }) => name === row.name);
    expect(await text(page)).toContain('Sources');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.row');
    await untilFocus(page, ({ hoster }) => hoster === row.hoster);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sheet');
    await page.evaluate(() => history.back());
    await page.waitForSelector('.row');
  });

  it('caused no request', () => {
    expect(session.strangers([])).toEqual([]);
  });
});
