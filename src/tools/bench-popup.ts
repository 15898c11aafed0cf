import type { Page } from 'puppeteer-core';
import type { Measure } from './bench-page';
import { launchChromium } from './drive/chromium';
import { type Driver, until } from './drive/driver';
import { startLocalWeb } from './drive/local-web';

/** Milliseconds from the popup's navigation to the paint that shows the first suggestion. */
export async function measurePopup({
  executablePath,
  profile,
  rounds,
}: Measure): Promise<number[]> {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const driver = await launchChromium({
    executablePath,
    profile: `${profile}/popup`,
    proxyPort: web.proxyPort,
    language: 'fr',
  });
  try {
    const times: number[] = [];
    const page = await driver.visit('https://docs.google.com/document/d/1AbC/edit');
    for (let round = 0; round <= rounds; round += 1) {
      const paint = await openMeasuredPopup(driver, page);
      if (round > 0) times.push(paint);
    }
    return times;
  } finally {
    await driver.close();
    await web.close();
  }
}

/** Opens the popup over this page once; how long until it shows its first suggestion. */
export async function openMeasuredPopup(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openPopup(page);
  // The popup draws nothing before it has its answer: its first paint is the suggestion.
  const paint = await until(() =>
    popup.page?.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ),
  );
  await popup.close();
  return paint;
}
