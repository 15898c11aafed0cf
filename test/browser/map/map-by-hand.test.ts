import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromMap } from '../../../src/core/geo/mercator';
import { cameraOf, readPosition } from '../../../src/core/map/position';
import { until } from '../../../src/tools/browsers/driver';
import { browserNames, type Session, startSession } from '../launch';

/** Where the map looks, once its address says so; undefined: it was not moved. */
const view = async (page: Page) => {
  const search = await page.evaluate(() => location.search);
  return readPosition(new URLSearchParams(search).get('at') ?? '') ?? undefined;
};

/** The view after this was done, once the address has settled. */
async function viewAfter(page: Page, deed: () => Promise<unknown>) {
  const before = JSON.stringify(await view(page));
  await deed();
  let last = '';
  return until('the address has settled', async () => {
    const now = await view(page);
    const isSettled = JSON.stringify(now) === last && last !== before;
    last = JSON.stringify(now);
    await new Promise((resolve) => setTimeout(resolve, 150));
    return isSettled ? now : undefined;
  });
}

/** Middle of the map on the screen. */
const middle = (page: Page) =>
  page.$eval('.view', (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

const openedSheet = (page: Page) => page.$('.sheet');

describe.each(browserNames)('in %s, the map by hand', (name) => {
  let session: Session;
  let page: Page;

  /** Opens the page afresh: Firefox lets no driver go to a page of an extension. */
  const reopen = async (query: string) => {
    const former = await page.evaluate(() => performance.timeOrigin);
    await page.evaluate((search) => {
      history.replaceState(null, '', search);
      location.reload();
    }, query);
    const isDrawn = (time: number) =>
      performance.timeOrigin !== time && document.querySelector('.mark') !== null;
    await until('the map is drawn afresh', () => page.evaluate(isDrawn, former));
  };

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openSurface('map');
    await page.setViewport({ width: 1100, height: 800 });
    await page.waitForSelector('.mark');
  });
  // The welcome opens when it is ready, and over this: a tab behind another gets no input.
  beforeEach(() => page.bringToFront());
  afterAll(() => session.end());

  it('says nothing of a view in its address before it is moved', async () => {
    expect(await view(page)).toBeUndefined();
  });

  it('follows the mouse that drags it, and no click comes of that', async () => {
    const mark = await page.waitForSelector('.mark[aria-label^="Alsace"], .mark');
    const box = await mark?.boundingBox();
    if (!box) throw new Error('There is no mark');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const moved = await viewAfter(page, async () => {
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 });
      await page.mouse.up();
    });
    expect(moved.lon).toBeLessThan(2);
    expect(await openedSheet(page)).toBeNull();
  });

  it('is let go where the button is, outside of it too', async () => {
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const moved = await viewAfter(page, async () => {
      await page.mouse.move(x, y - 100, { steps: 4 });
      await page.mouse.move(x, 5, { steps: 4 });
      await page.mouse.up();
    });
    await page.mouse.move(x - 100, y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await view(page)).toEqual(moved);
  });

  it('comes closer by the wheel, around what it points at', async () => {
    await reopen('?at=48,-3,7');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const closer = await viewAfter(page, () => page.mouse.wheel({ deltaY: -300 }));
    expect(closer.zoom).toBeCloseTo(8, 1);
    expect(closer.lat).toBeCloseTo(48, 1);
    expect(closer.lon).toBeCloseTo(-3, 1);
    await page.mouse.move(x + 200, y);
    const further = await viewAfter(page, () => page.mouse.wheel({ deltaY: 300 }));
    expect(further.zoom).toBeCloseTo(7, 1);
    // What was 200 pixels to the right still is: the middle went to the west.
    const { x: east, scale } = cameraOf(closer);
    expect(cameraOf(further).x).toBeCloseTo(east - 200 / scale, 0);
  });

  it('does not scroll the page by the wheel, nor does the wheel beside it move the map', async () => {
    await page.setViewport({ width: 400, height: 500 });
    await reopen('?at=48,-3,7');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await viewAfter(page, () => page.mouse.wheel({ deltaY: 200 }));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.setViewport({ width: 1100, height: 800 });
  });

  it('comes closer as two fingers part, and goes along with one', async () => {
    await reopen('?at=48,-3,7');
    const { x, y } = await middle(page);
    const closer = await viewAfter(page, async () => {
      const one = await page.touchscreen.touchStart(x - 50, y);
      const other = await page.touchscreen.touchStart(x + 50, y);
      for (let apart = 50; apart <= 100; apart += 10) {
        await one.move(x - apart, y);
        await other.move(x + apart, y);
      }
      await one.end();
      await other.end();
    });
    expect(closer.zoom).toBeCloseTo(8, 1);
    expect(closer.lat).toBeCloseTo(48, 1);
    expect(closer.lon).toBeCloseTo(-3, 1);
    const moved = await viewAfter(page, async () => {
      const finger = await page.touchscreen.touchStart(x, y);
      for (let along = 0; along <= 100; along += 20) await finger.move(x + along, y);
      await finger.end();
    });
    const { x: east, y: south, scale } = cameraOf(closer);
    expect(moved.lon).toBeCloseTo(fromMap({ x: east - 100 / scale, y: south }).lon, 1);
    expect(moved.zoom).toBe(closer.zoom);
  });

  it('opens a sheet by a tap, and going back leads to where it was', async () => {
    await reopen('?at=48.4,-4.5,8');
    const box = await (await page.waitForSelector('.mark[aria-label*="Brest"]'))?.boundingBox();
    if (!box) throw new Error('Nobody is in Brest');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector('.sheet');
    await viewAfter(page, () => page.click('.map-tools button'));
    await page.evaluate(() => history.back());
    await page.waitForSelector('.row');
    expect(await view(page)).toEqual({ lat: 48.4, lon: -4.5, zoom: 8 });
    await until('Brest is where it was', async () => {
      const now = await (await page.$('.mark[aria-label*="Brest"]'))?.boundingBox();
      return now && Math.abs(now.x - box.x) < 2 && Math.abs(now.y - box.y) < 2;
    });
  });

  it('is opened again where it was, and anywhere by nonsense', async () => {
    const brest = async () => (await page.$('.mark[aria-label*="Brest"]'))?.boundingBox();
    await reopen('?at=48.4,-4.5,8');
    const before = await brest();
    await reopen('?at=48.4,-4.5,8');
    expect(await brest()).toEqual(before);
    await reopen('?at=x,%FF&need=%&wishes=&bodies=,,&order=[&hoster=&status=0&at=1,2,3');
    expect(await page.$$eval('.row', (rows) => rows.length)).toBe(119);
  });
});

describe('in Chromium, with forced colours', () => {
  it('marks and land are told apart by what the user chose', async () => {
    const session = await startSession('chromium');
    try {
      const page = await session.openSurface('map');
      const devtools = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await devtools.send('Emulation.setEmulatedMedia', { features });
      await page.waitForSelector('.mark');
      const fill = (selector: string) =>
        page.$eval(selector, (part) => getComputedStyle(part).fill);
      const stroke = (part: string) => page.$eval(part, (each) => getComputedStyle(each).stroke);
      expect(await fill('.kitten-coat')).not.toBe(await fill('.land'));
      expect(await fill('.kitten-face')).toBe(await fill('.land'));
      expect(await stroke('.coast')).toBe(await fill('.kitten-coat'));
      expect(await stroke('.departements')).not.toBe(await stroke('.coast'));
    } finally {
      await session.end();
    }
  });
});
