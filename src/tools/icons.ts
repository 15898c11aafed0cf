import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find';
import { inRepository } from './root';

const sizes = [16, 32, 48, 128];

/**
 * Draws the PNG icons from their SVG sources. Run by hand after changing one: see CONTRIBUTING. The large one
 * of the manifest is what stores show: they ask for 96 pixels of drawing in 128, and 16 clear ones around it.
 */
export async function main(): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.error('Drawing icons needs Chromium.');
    return 1;
  }
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const name of ['open', 'closed']) {
    for (const size of sizes) {
      const svg = readFileSync(drawingOf(name, size), 'utf8');
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
      if (name === 'closed' && size === 128) await page.evaluate(leaveMargin, 96 / 128);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(inRepository(`assets/icons/${name}-${size}.png`), png);
    }
  }
  await browser.close();
  return 0;
}

/** The path of the drawing for a size: the smallest is drawn pixel by pixel, all others from one. */
function drawingOf(name: string, size: number): string {
  return inRepository('src/tools/icons', size === 16 ? `${name}-16.svg` : `${name}.svg`);
}

/** Sets the only drawing of this page into the middle of a clear square, of which it takes a part. */
function leaveMargin(part: number): void {
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('No drawing stands in the page');
  const { x, y, width, height } = svg.getBBox();
  const side = Math.max(width, height) / part;
  const left = x + (width - side) / 2;
  const top = y + (height - side) / 2;
  svg.setAttribute('viewBox', `${left} ${top} ${side} ${side}`);
}
