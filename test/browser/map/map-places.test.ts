import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toMap } from '../../../src/core/geo/mercator';
import { onScreen } from '../../../src/core/map/camera';
import { cameraOf, type MapPosition, writePosition } from '../../../src/core/map/position';
import { townsNamed } from '../../../src/core/towns/gazetteer';
import { until } from '../../../src/tools/browsers/driver';
import { readTowns } from '../../../src/tools/towns/read';
import { browsersWanted, chooseHome, type Session, startSession } from '../launch';
import { reopenMap } from './reopen-map';

type Box = { left: number; top: number; right: number; bottom: number };

/** The boxes on the screen of all elements that match and can be seen. */
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.$$eval(selector, (elements) =>
    elements
      .filter((element) => getComputedStyle(element).opacity !== '0')
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
  );

const boxOf = async (page: Page, selector: string): Promise<Box> => {
  const [box] = await until(`${selector} is there`, async () => {
    const found = await boxes(page, selector);
    return found.length > 0 ? found : undefined;
  });
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};

const middleOf = ({ left, top, right, bottom }: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

const isHintShown = (page: Page) =>
  page.$eval('.hint', (hint) => getComputedStyle(hint).display !== 'none');

const [marseille] = townsNamed(readTowns(), 'Marseille');

describe.each(browsersWanted)('in %s, the places on the map', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
    page = await session.openSurface('map');
    await page.setViewport({ width: 1100, height: 800 });
    await page.waitForSelector('.mark');
  });
  beforeEach(() => page.bringToFront());
  afterAll(() => session.end());

  it.each([4, 5, 6, 7, 8, 9, 10])('have the home where it is, at zoom %i', async (zoom) => {
    const at: MapPosition = { lat: 43.9, lon: 5, zoom };
    await reopenMap(page, `?at=${writePosition(at)}`);
    const view = await boxOf(page, '.view');
    const size = { width: view.right - view.left, height: view.bottom - view.top };
    const wanted = onScreen(toMap(marseille?.point ?? { lat: 0, lon: 0 }), cameraOf(at), size);
    const { x, y } = middleOf(await boxOf(page, '.home-mark'));
    expect(Math.abs(x - view.left - wanted.x)).toBeLessThan(1);
    expect(Math.abs(y - view.top - wanted.y)).toBeLessThan(1);
  });

  it.each([360, 800, 1280])('have no kitten that the frame cuts, %i pixels wide', async (width) => {
    await page.setViewport({ width, height: 640 });
    await reopenMap(page, '?');
    const view = await boxOf(page, '.view');
    const kittens = await boxes(page, '.mark:not(.mark-cut) .kitten');
    const isCut = ({ left, top, right, bottom }: Box) => {
      const isSeen =
        right > view.left && left < view.right && bottom > view.top && top < view.bottom;
      const isWhole =
        left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
      return isSeen && !isWhole;
    };
    expect(kittens.length).toBeGreaterThan(5);
    expect(kittens.filter(isCut)).toEqual([]);
  });

  it('keep the kitten in view above its sheet, on a phone', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await reopenMap(page, '?at=48.4,-4.5,9');
    await page.click('.row a');
    await page.waitForSelector('.sheet');
    await until('the kitten whose sheet is open is in view', async () => {
      const [kitten] = await boxes(page, '.mark[aria-current]');
      const view = await boxOf(page, '.view');
      const sheet = await boxOf(page, '.beside');
      return (
        kitten !== undefined &&
        kitten.top >= view.top &&
        kitten.bottom <= Math.min(view.bottom, sheet.top) &&
        kitten.left >= view.left &&
        kitten.right <= view.right
      );
    });
    expect(await page.evaluate(() => scrollX + scrollY)).toBe(0);
  });

  it('lead from a row to its kitten', async () => {
    await page.setViewport({ width: 1100, height: 800 });
    await reopenMap(page, '?');
    await page.hover('.row a');
    await page.waitForSelector('.mark-pointed');
    await page.hover('h1');
    await until('no kitten is pointed at', async () => (await page.$('.mark-pointed')) === null);
  });

  it('hint at keys to who uses them alone', async () => {
    await reopenMap(page, '?');
    expect(await isHintShown(page)).toBe(false);
    await page.hover('.mark');
    expect(await isHintShown(page)).toBe(false);
    await page.focus('.wish-box summary');
    for (let presses = 0; presses < 6 && !(await isHintShown(page)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await isHintShown(page)).toBe(true);
  });

  it('show far regions where someone is, and no others', async () => {
    const names = await page.$$eval('.inset', (insets) => insets.map((each) => each.textContent));
    expect(names.join()).toContain('Québec');
    await reopenMap(page, '?need=email&wishes=&countries=FR');
    const counts = await page.$$eval('.inset-count', (all) => all.map((each) => each.textContent));
    expect(counts.every((count) => Number(count) > 0)).toBe(true);
  });
});
