import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { colourSchemes } from './picture-formats';

/** The size of a picture on the sheet, as a part of its own. */
const scale = 0.5;

/** The height, in pixels of the sheet, from which only the top of a long picture is shown. */
const tallest = 600;

/** The longest sheet that Chromium paints, in pixels. */
const longestSheet = 16_000;

/** The pictures of one surface in one browser and language. */
export type Sheet = {
  /** The folder of the pictures, which are named as `shotName` does. */
  folder: string;
  /** The faces, in the order in which they are shown. */
  names: readonly string[];
  /** The widths at which each was photographed, in CSS pixels. */
  widths: readonly number[];
  title: string;
  path: string;
};

/** The name of a picture in its folder. */
export function shotName(face: string, scheme: string, width: number): string {
  return `${face}.${scheme}.${width}.png`;
}

/** Lays the pictures of a surface side by side, a face at a time, and takes a picture of that. */
export async function writeContactSheet(browser: Browser, sheet: Sheet): Promise<void> {
  const page = await browser.newPage();
  const source = join(sheet.folder, 'sheet.html');
  writeFileSync(source, sheetPage(sheet));
  await page.setViewport({ width: 2460, height: 800 });
  await page.goto(pathToFileURL(source).href);
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: 2460, height: Math.min(full, longestSheet) };
  await page.screenshot({ path: sheet.path as `${string}.png`, clip });
  await page.close();
}

function sheetPage({ folder, names, widths, title }: Sheet): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 16px; background: #777; color: #fff; font: 16px sans-serif; }
  main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figure { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; width: 1190px; margin: 0; }
  figcaption { width: 100%; font-size: 24px; }
  img { max-height: ${tallest}px; object-fit: cover; object-position: top; }
</style>
<h1>${title}</h1>
<main>${names.map((name) => figure(name, folder, widths)).join('\n')}</main>`;
}

function figure(name: string, folder: string, widths: readonly number[]): string {
  const images = widths.flatMap((width) =>
    colourSchemes.map((scheme) => ({ file: shotName(name, scheme, width), width: width * scale })),
  );
  const shown = images
    .filter(({ file }) => existsSync(join(folder, file)))
    .map(({ file, width }) => `<img src="${file}" width="${width}" alt="${file}">`);
  return `<figure><figcaption>${name}</figcaption>${shown.join('')}</figure>`;
}
