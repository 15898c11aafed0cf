import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { startLocalWeb } from '../browsers/local-web';
import { inRepository } from '../root';
import type { Measure } from './figures';
import { growDirectory } from './grow-directory';

/** The milliseconds during which the map is pushed to and fro. */
const panTime = 3000;

/**
 * Measures the milliseconds until the map, and an empty page of the extension beside it, are on
 * screen, in turn; then the frames that the browser draws while a hand pans over ten thousand
 * hosters.
 */
export async function measureMap({ executablePath, profile, rounds }: Measure) {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const driver = await launchChromium({
    executablePath,
    profile: `${profile}/map`,
    proxyPort: web.proxyPort,
    language: 'fr',
    extension: withEmptyPage(profile),
  });
  try {
    const page = await driver.openSurface('map');
    await page.setViewport({ width: 1280, height: 860 });
    const address = page.url();
    const emptyAddress = new URL(emptyPage, address).href;
    const times = { map: [] as number[], empty: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const map = await paintOf(page, address);
      const empty = await paintOf(page, emptyAddress);
      if (round > 0) {
        times.map.push(map);
        times.empty.push(empty);
      }
    }
    await growDirectory(page, { hosters: 10_000, offersEach: 2 });
    await page.goto(address);
    await page.waitForSelector('.mark-count');
    return { ...times, panning: await panOver(page) };
  } finally {
    await driver.close();
    await web.close();
  }
}

const emptyPage = '/empty.html';

/** The folder of a copy of the built extension, with a page that has one word and runs nothing. */
function withEmptyPage(profile: string): string {
  const folder = join(profile, 'with-empty-page');
  cpSync(inRepository('dist/chromium'), folder, { recursive: true });
  writeFileSync(join(folder, emptyPage), '<!doctype html><title>empty</title><p>empty</p>');
  return folder;
}

/**
 * The milliseconds to a page's first paint. The map draws nothing before it can draw everything:
 * its first paint has outline and hosters.
 */
async function paintOf(page: Page, address: string): Promise<number> {
  // The welcome page may have come up over it: a page that is not in front is not painted.
  await page.bringToFront();
  await page.goto(address);
  return until('something is painted', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
}

type TraceEvent = { name: string; ts: number };

/** Pushes the map to and fro; returns what the browser's own trace says of the frames it drew. */
async function panOver(page: Page): Promise<{ perSecond: number; longest: number }> {
  const view = await page.waitForSelector('.view');
  const box = await view?.boundingBox();
  if (!box) throw new Error('The map is not to be seen');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline.frame'] });
  const start = Date.now();
  for (let passed = 0; passed < panTime; passed = Date.now() - start) {
    const turn = (passed / panTime) * 4 * Math.PI;
    const across = Math.sin(turn) * box.width * 0.4;
    await page.mouse.move(middle.x + across, middle.y + Math.sin(turn / 2) * box.height * 0.3);
  }
  const trace = await page.tracing.stop();
  await page.mouse.up();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const frames = traceEvents.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000);
  return pace(frames.toSorted((one, other) => one - other));
}

/**
 * The pace of frames at these milliseconds: the number a second, the longest gap in milliseconds.
 */
function pace(frames: readonly number[]): { perSecond: number; longest: number } {
  const gaps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
  const time = gaps.reduce((sum, gap) => sum + gap, 0);
  return { perSecond: (gaps.length / time) * 1000, longest: Math.max(...gaps) };
}
