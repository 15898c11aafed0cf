import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ColourScheme, Driver } from '../browsers/driver';
import { widths } from './picture-formats';
import type { Shown } from './walk-faces';

/** The height, in CSS pixels, below which nothing is looked at: a list of 200 is like one of 20. */
const longest = 2600;

/** Asks a page for these colours, and for nothing that moves. For Chromium alone. */
export async function dress(page: Page, scheme: ColourScheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/**
 * Gives a page a finger in the place of a mouse, until its size is set again. For Chromium alone; puppeteer
 * would load the page anew.
 */
async function touch(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** Writes a picture of the whole page at each width; `pathOf` says where to. Each is handed to `seen`, too. */
export async function photograph(
  driver: Driver,
  { page, face }: Pick<Shown, 'page' | 'face'>,
  scheme: ColourScheme,
  pathOf: (width: number) => string,
  seen: (width: number, picture: Uint8Array) => void,
): Promise<void> {
  if (driver.name === 'chromium') await dress(page, scheme);
  for (const width of widths) {
    await page.setViewport({ width, height: 640 });
    if (face.isPhone) await touch(page);
    const { top, bottom } = await page.evaluate(measure, face.from ?? 'html');
    const path = pathOf(width) as `${string}.png`;
    mkdirSync(dirname(path), { recursive: true });
    const clip = { x: 0, y: top, width, height: Math.min(bottom - top, longest) };
    seen(width, await page.screenshot({ path, clip, captureBeyondViewport: true }));
  }
}

/**
 * Measures where the picture begins and ends, in CSS pixels of the page, once all is painted. Runs
 * in the page.
 */
async function measure(from: string): Promise<{ top: number; bottom: number }> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const first = document.querySelector(from)?.getBoundingClientRect().top ?? 0;
  const top = Math.max(0, Math.floor(first + scrollY));
  return { top, bottom: document.documentElement.scrollHeight };
}
