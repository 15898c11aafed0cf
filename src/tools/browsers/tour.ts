import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Home } from '../../core/towns/home';
import { inRepository } from '../root';
import { launchChromium } from './chromium';
import { type DrivenPopup, type Driver, until } from './driver';
import { askBackground } from './extension-world';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import { startLocalWeb } from './local-web';

/** A watched page, for when no address is named. */
export const defaultAddress = 'https://docs.google.com/document/d/1AbCdEf/edit';

/** The settings of a tour: the browser, the home, and the address to visit. */
type Tour = {
  name: BrowserName;
  executablePath: string;
  profile: string;
  /** The home of the user; null where none was chosen. */
  home: Home | null;
  url?: string;
  json?: boolean;
};

/**
 * Takes the tour of what a person would see, on a machine without a display: a real browser on a
 * local copy of the address, the real toolbar popup, and what it says.
 */
export async function takeTour({ name, url = defaultAddress, home, json, ...rest }: Tour) {
  const web = await startLocalWeb(siteOfTour);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ ...rest, proxyPort: web.proxyPort, language: 'fr' });
  try {
    if (home) await tellHome(driver, home);
    const seen = await lookAtPopup(driver, await driver.visit(url));
    const told = { browser: name, url, home: home?.label ?? null, ...seen };
    console.log(json ? JSON.stringify(told) : popupReport(url, seen));
  } finally {
    await driver.close();
    await web.close();
  }
}

/** Gives the page that stands at every address where the web is not reached. */
export function siteOfTour(host: string): string {
  return `<!doctype html><title>${host}</title><h1>${host}</h1>`;
}

type SeenPopup = { popup: string; screenshot: string | null };

/** Presses the toolbar button over this page. */
export async function lookAtPopup(driver: Driver, page: Page): Promise<SeenPopup> {
  const popup = await driver.openPopup(page);
  const text = await popup.text();
  return { popup: text, screenshot: await photograph(popup) };
}

async function tellHome(driver: Driver, home: Home): Promise<void> {
  const options = await driver.openSurface('options');
  const told = await askBackground(options, 'settingsChosen', { choices: { home } });
  if (!told.ok) throw new Error('The extension did not take the town');
  await options.close();
}

/** The path of a picture of the popup; null in Firefox, whose popup the driver can't photograph. */
async function photograph({ page }: DrivenPopup): Promise<string | null> {
  if (!page) return null;
  const path = inRepository('out', 'tour.png') as `${string}.png`;
  mkdirSync(inRepository('out'), { recursive: true });
  await until('the fonts are loaded', () =>
    page.evaluate(() => document.fonts.status === 'loaded'),
  );
  await page.screenshot({ path });
  return path;
}

/** Says for people what the popup says. */
export function popupReport(url: string, { popup, screenshot }: SeenPopup): string {
  const lines = popup.split('\n').filter((line) => line.trim());
  const shot = screenshot ? `\nScreenshot: ${screenshot}` : '';
  return `On ${url} the popup says:\n\n${lines.map((line) => `  ${line}`).join('\n')}\n${shot}`;
}
