import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { chooseHome, type Session, startSession } from './launch';

// What only Chromium's driver can do: look into the real popup while it paints.

const document = 'https://docs.google.com/document/d/1/edit';

/** The milliseconds after the start of the page at which it had painted, and asked for the app. */
type Times = { painted: number; app: number; shifts: number; hasFace: boolean };

/** Runs in the popup. */
async function readTimes(): Promise<Times | null> {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [app] = performance.getEntriesByName('app');
  if (!paint || !app) return null;
  let shifts = 0;
  const observer = new PerformanceObserver((found) => {
    shifts += found.getEntries().length;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // What was recorded before comes with the next frames.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  shifts += observer.takeRecords().length;
  const hasFace = (await globalThis.handOver?.face) !== null;
  return { painted: paint.startTime, app: app.startTime, shifts, hasFace };
}

describe('the first paint', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium');
    await chooseHome(await session.openSurface('options'), '13001');
  });
  afterAll(() => session.end());

  const popupOn = async (address: string) => {
    const popup = await session.openPopup(await session.visit(address));
    if (!popup.page) throw new Error('Chromium shows its popup as a page');
    return { ...popup, page: popup.page };
  };

  it('shows the answer before the app is loaded, which then moves nothing', async () => {
    const popup = await popupOn(document);
    const times = await until('the app is loaded', () => popup.page.evaluate(readTimes));
    expect(times).toMatchObject({ hasFace: true, shifts: 0 });
    expect(times.painted).toBeLessThan(times.app);
    await popup.click('[data-view=why]');
    await popup.page.waitForSelector('.reasons');
    await popup.close();
  });

  it('leaves to the app what it can’t tell at once: a page of no watched service', async () => {
    const popup = await popupOn('https://trello.com/b/AbC/projet');
    const times = await until('the app is loaded', () => popup.page.evaluate(readTimes));
    expect(times.hasFace).toBe(false);
    expect(await popup.text()).toContain('Trello');
    await popup.close();
  });

  it('never shows the service of before, where the page moved on within its host', async () => {
    const page = await session.visit(document);
    await (await session.openPopup(page)).close();
    await page.evaluate(() => history.pushState(null, '', '/spreadsheets/d/1/edit'));
    const popup = await session.openPopup(page);
    const text = await popup.text();
    expect(text).toContain('Pour remplacer Google Sheets');
    expect(text).not.toContain('Google Docs');
    await popup.close();
  });

  it('nor where it moved on to another host', async () => {
    const page = await session.visit(document);
    await (await session.openPopup(page)).close();
    await page.goto('https://drive.google.com/drive/my-drive', { waitUntil: [] });
    const popup = await session.openPopup(page);
    const text = await popup.text();
    expect(text).toContain('Google Drive');
    expect(text).not.toContain('Google Docs');
    await popup.close();
  });
});
