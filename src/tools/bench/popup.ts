import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until } from '../browsers/driver';
import { startLocalWeb } from '../browsers/local-web';
import type { Measure } from './figures';

const document = 'https://docs.google.com/document/d/1AbC/edit';

/**
 * Measures the milliseconds from the popup's navigation to the paint that shows the first
 * suggestion: of each built extension, round by round in turn, each in a browser of its own.
 */
export async function measurePopups(
  { executablePath, profile, rounds }: Measure,
  extensions: readonly string[],
): Promise<number[][]> {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const drivers: Driver[] = [];
  try {
    for (const [index, extension] of extensions.entries()) {
      const { proxyPort } = web;
      const shared = { executablePath, proxyPort, language: 'fr' } as const;
      drivers.push(
        await launchChromium({ ...shared, extension, profile: `${profile}/popup-${index}` }),
      );
    }
    const pages = await Promise.all(drivers.map((driver) => driver.visit(document)));
    const times: number[][] = drivers.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, driver] of drivers.entries()) {
        const page = pages[index];
        const paint = page && (await openMeasuredPopup(driver, page));
        if (round > 0 && paint !== undefined) times[index]?.push(paint);
      }
    }
    return times;
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await web.close();
  }
}

/** Opens the popup over this page; returns the milliseconds until it shows its first suggestion. */
export async function openMeasuredPopup(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openPopup(page);
  // The popup draws nothing before it has its answer: its first paint is the suggestion.
  const paint = await until('the popup is painted', () =>
    popup.page?.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ),
  );
  await popup.close();
  return paint;
}
