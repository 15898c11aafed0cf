import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ColourScheme, Driver } from '../drive/driver';

/** Widths of the picture, in CSS pixels: a popup or phone, and a window. */
export const widths = [360, 800] as const;

/** What is below is not looked at, in CSS pixels: a list of 200 is like one of 20. */
const longest = 2600;

export const colourSchemes: readonly ColourScheme[] = ['light', 'dark'];

/** Chromium alone: colours as they are asked for, and nothing that moves. */
export async function dress(page: Page, scheme: ColourScheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Writes a picture of the whole page at each width; `pathOf` says where to. */
export async function photograph(
  driver: Driver,
  page: Page,
  scheme: ColourScheme,
  pathOf: (width: number) => string,
): Promise<void> {
  if (driver.name === 'chromium') await dress(page, scheme);
  for (const width of widths) {
    await page.setViewport({ width, height: 640 });
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    const path = pathOf(width) as `${string}.png`;
    mkdirSync(dirname(path), { recursive: true });
    const clip = { x: 0, y: 0, width, height: Math.min(full, longest) };
    await page.screenshot({ path, clip, captureBeyondViewport: true });
  }
}
