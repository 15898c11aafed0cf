import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { panned } from '../../../src/core/map/camera';
import {
  cameraOf,
  type MapPosition,
  positionOf,
  readPosition,
  writePosition,
} from '../../../src/core/map/position';
import { until } from '../../../src/tools/browsers/driver';
import { packageJson } from '../../fakes/served-package';
import { browsersWanted, type Session, startSession } from '../launch';
import { reopenMap } from './reopen-map';

/** The number of hosters in the package. */
const hosterCount = packageJson<Snapshot>('directory/snapshot.json').hosters.length;

/** Where the map looks, once its address says so; undefined: it was not moved. */
const position = async (page: Page) => {
  const search = await page.evaluate(() => location.search);
  return readPosition(new URLSearchParams(search).get('at') ?? '') ?? undefined;
};

/** Waits until the address says that the map looks there, give or take a twentieth of a degree. */
async function untilPosition(page: Page, wanted: MapPosition): Promise<void> {
  let seen: MapPosition | undefined;
  await until(
    () => `the map looks at ${writePosition(wanted)}; it looked at ${seen && writePosition(seen)}`,
    async () => {
      seen = await position(page);
      return seen && isNear(seen, wanted);
    },
  );
}

const isNear = (one: MapPosition, other: MapPosition) =>
  (['lat', 'lon', 'zoom'] as const).every((each) => Math.abs(one[each] - other[each]) < 0.05);

/** The position after the map was pushed by so many pixels. */
const pushed = (from: MapPosition, across: number, down: number): MapPosition =>
  positionOf(panned(cameraOf(from), across, down));

/** The middle of the first element that matches, on the screen. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const found = await until(`${selector} is there`, () => page.$(selector));
  return found.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

const brest: MapPosition = { lat: 48.4, lon: -4.5, zoom: 8 };

const openedSheet = (page: Page) => page.$('.sheet');

describe.each(browsersWanted)('in %s, the map by hand', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openSurface('map');
    await page.setViewport({ width: 1100, height: 800 });
    await page.waitForSelector('.mark');
  });
  // The welcome opens when it is ready, and over this: a tab behind another gets no input.
  beforeEach(() => page.bringToFront());
  afterAll(() => session.end());

  it('says nothing of a position in its address before it is moved', async () => {
    expect(await position(page)).toBeUndefined();
  });

  it('follows the mouse that drags it, and no click comes of that', async () => {
    await reopenMap(page, `?at=${writePosition(brest)}`);
    const { x, y } = await middleOf(page, '.mark[aria-label*="Brest"]');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.mouse.up();
    await untilPosition(page, pushed(brest, 60, 40));
    expect(await openedSheet(page)).toBeNull();
  });

  it('is let go where the button is, outside of it too', async () => {
    await reopenMap(page, `?at=${writePosition(brest)}`);
    const { x, y } = await middleOf(page, '.view');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 100, { steps: 4 });
    await page.mouse.move(x, 5, { steps: 4 });
    await page.mouse.up();
    const moved = pushed(brest, 0, 5 - y);
    await untilPosition(page, moved);
    // Had it gone along with the mouse, it would come closer elsewhere.
    await page.mouse.move(x - 100, y, { steps: 4 });
    await page.click('.map-tools button');
    await untilPosition(page, { ...moved, zoom: moved.zoom + 1 });
  });

  it('comes closer by the wheel, around what it points at', async () => {
    await reopenMap(page, '?at=48,-3,7');
    const { x, y } = await middleOf(page, '.view');
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: -300 });
    const closer = { lat: 48, lon: -3, zoom: 8 };
    await untilPosition(page, closer);
    await page.mouse.move(x + 200, y);
    await page.mouse.wheel({ deltaY: 300 });
    // What was 200 pixels to the right still is: the middle went to the west.
    await untilPosition(page, { ...pushed(closer, 200, 0), zoom: 7 });
  });

  it('does not scroll the page by the wheel, nor does the wheel beside it move the map', async () => {
    await page.setViewport({ width: 400, height: 500 });
    await reopenMap(page, '?at=48,-3,7');
    const { x, y } = await middleOf(page, '.view');
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: 300 });
    await untilPosition(page, { lat: 48, lon: -3, zoom: 6 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.setViewport({ width: 1100, height: 800 });
  });

  it('comes closer as two fingers part, and goes along with one', async () => {
    await reopenMap(page, '?at=48,-3,7');
    const { x, y } = await middleOf(page, '.view');
    const one = await page.touchscreen.touchStart(x - 50, y);
    const other = await page.touchscreen.touchStart(x + 50, y);
    for (let apart = 50; apart <= 100; apart += 10) {
      await one.move(x - apart, y);
      await other.move(x + apart, y);
    }
    await one.end();
    await other.end();
    const closer = { lat: 48, lon: -3, zoom: 8 };
    await untilPosition(page, closer);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let along = 0; along <= 100; along += 20) await finger.move(x + along, y);
    await finger.end();
    await untilPosition(page, pushed(closer, 100, 0));
  });

  it('opens a sheet by a tap, and going back leads to where it was', async () => {
    await reopenMap(page, `?at=${writePosition(brest)}`);
    const before = await middleOf(page, '.mark[aria-label*="Brest"]');
    await page.touchscreen.tap(before.x, before.y);
    await page.waitForSelector('.sheet');
    await page.click('.map-tools button');
    await untilPosition(page, { ...brest, zoom: 9 });
    await page.evaluate(() => history.back());
    await page.waitForSelector('.row');
    expect(await position(page)).toEqual(brest);
    await until('Brest is where it was', async () => {
      const now = await middleOf(page, '.mark[aria-label*="Brest"]');
      return Math.abs(now.x - before.x) < 2 && Math.abs(now.y - before.y) < 2;
    });
  });

  it('is opened again where it was, and anywhere by nonsense', async () => {
    const mark = '.mark[aria-label*="Brest"]';
    await reopenMap(page, `?at=${writePosition(brest)}`);
    const before = await middleOf(page, mark);
    await reopenMap(page, `?at=${writePosition(brest)}`);
    expect(await middleOf(page, mark)).toEqual(before);
    await reopenMap(page, '?at=x,%FF&need=%&wishes=&bodies=,,&order=[&hoster=&status=0&at=1,2,3');
    expect(await page.$$eval('.row', (rows) => rows.length)).toBe(hosterCount);
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
