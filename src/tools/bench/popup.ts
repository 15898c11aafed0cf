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
    return await measureInTurn(drivers, rounds);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await web.close();
  }
}

/**
 * Measures the same in browsers that are open, by browser: round by round, one after the other, each first as often
 * as last. One round more goes before, which warms up.
 */
export async function measureInTurn(
  drivers: readonly Driver[],
  rounds: number,
): Promise<number[][]> {
  const subjects = await Promise.all(
    drivers.map(async (driver) => {
      const times: number[] = [];
      return { driver, times, page: await driver.visit(document) };
    }),
  );
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const { driver, page, times } of order) {
      const paint = await openMeasuredPopup(driver, page);
      if (round > 0) times.push(paint);
    }
  }
  return subjects.map(({ times }) => times);
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
