import { mkdirSync } from 'node:fs';
import type { Home } from '../../core/towns/home';
import { inRepository } from '../root';
import { launchChromium } from './chromium';
import { type DrivenPopup, type Driver, until } from './driver';
import { askBackground } from './extension-world';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import { startLocalWeb } from './local-web';

const defaultAddress = 'https://docs.google.com/document/d/1AbCdEf/edit';

/** The settings of a tour: the browser, the home, and the address to visit. */
export type Tour = {
  name: BrowserName;
  executablePath: string;
  profile: string;
  /** The home of the user; null: none was chosen. */
  home: Home | null;
  url?: string;
  json?: boolean;
};

/**
 * Takes the tour of what a person would see, on a machine without a display: a real browser on a
 * local copy of the address, the real toolbar popup, and what it says.
 */
export async function takeTour({ name, url = defaultAddress, home, json, ...rest }: Tour) {
  const web = await startLocalWeb(
    (host) => `<!doctype html><title>${host}</title><h1>${host}</h1>`,
  );
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ ...rest, proxyPort: web.proxyPort, language: 'fr' });
  try {
    if (home) await tellHome(driver, home);
    const popup = await driver.openPopup(await driver.visit(url));
    const text = await popup.text();
    const screenshot = await photograph(popup);
    const told = { browser: name, url, home: home?.label ?? null, popup: text, screenshot };
    console.log(json ? JSON.stringify(told) : report(told));
  } finally {
    await driver.close();
    await web.close();
  }
}

async function tellHome(driver: Driver, home: Home): Promise<void> {
  const options = await driver.openSurface('options');
  const told = await askBackground(options, 'settingsChosen', { choices: { home } });
  if (!told.ok) throw new Error('The extension did not take the town');
  await options.close();
}

/** The path of a picture of the popup; null: the driver can't photograph the popup of Firefox. */
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

function report(told: { url: string; popup: string; screenshot: string | null }): string {
  const lines = told.popup.split('\n').filter((line) => line.trim());
  const shot = told.screenshot ? `\nScreenshot: ${told.screenshot}` : '';
  return `On ${told.url} the popup says:\n\n${lines.map((line) => `  ${line}`).join('\n')}\n${shot}`;
}
