import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ColourScheme, Driver } from '../browsers/driver';
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

/** The pictures of a page to take: in these colours, at each width, in CSS pixels, into this file. */
type Shots = { scheme: ColourScheme; shots: readonly { width: number; path: string }[] };

/** Writes a picture of the whole page at each width. Each is handed to `seen`, too. */
export async function photograph(
  driver: Driver,
  { page, face }: Pick<Shown, 'page' | 'face'>,
  { scheme, shots }: Shots,
  seen: (width: number, picture: Uint8Array) => void,
): Promise<void> {
  if (driver.name === 'chromium') await dress(page, scheme);
  for (const { width, path } of shots) {
    await page.setViewport({ width, height: 640 });
    if (face.isPhone) await touch(page);
    const { top, bottom } = await page.evaluate(measure, face.from ?? 'html');
    mkdirSync(dirname(path), { recursive: true });
    const clip = { x: 0, y: top, width, height: Math.min(bottom - top, longest) };
    seen(
      width,
      await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true }),
    );
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
