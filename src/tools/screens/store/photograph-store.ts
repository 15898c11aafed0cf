import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver';
import { inRepository } from '../../root';
import type { Face } from '../face';
import { dress } from '../photograph';
import { setStage } from '../stage';
import { facesIn, showFace } from '../walk-faces';
import { type Pictures, popupPage, promotions, windowPage } from './store-pages';
import {
  enlargement,
  readmeScale,
  type Size,
  type StoreShot,
  shotSize,
  storeShots,
  windowSize,
} from './store-shots';

/** The size of the toolbar's popup on the screen, in CSS pixels: browsers give it no more height. */
const toolbarPopup: Size = { width: 360, height: 600 };

/** The room above the part of a page with which a picture begins, in CSS pixels. */
const roomAbove = 12;

/** The captions of the screenshots in their order, and the line of the tile and the marquee behind them. */
export function readCaptions(language: string): string[] {
  const text = readFileSync(inRepository('docs/store', language, 'captions.txt'), 'utf8');
  return text.trimEnd().split('\n');
}

/** The face of a screenshot; throws where the list of faces no longer has it. */
export function faceOf({ surface, face: wanted }: StoreShot): Face {
  const found = facesIn('chromium').find(
    ({ surface: of, name }) => of === surface && name === wanted,
  );
  if (!found)
    throw new Error(`No face is called ${surface}/${wanted}: name another in store-shots`);
  return found.face;
}

/** Takes the pictures for the stores in the language of this Chromium, and writes them to the folder. */
export async function photographStore(
  driver: Driver,
  language: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await setStage(driver);
  await stage.enter('settled');
  const captions = readCaptions(language);
  const pictures: Pictures = { open: readIcon('open'), closed: readIcon('closed') };
  for (const [index, each] of storeShots.entries()) {
    const face = faceOf(each);
    const page = await showFace(stage, each.surface, face);
    await dress(page, 'light');
    const isPopup = each.surface === 'popup';
    const shown = asAddress(
      'png',
      isPopup ? await takePopup(page) : await takePage(page, each.from ?? face.from),
    );
    const make = isPopup ? popupPage : windowPage;
    const html = make(captions[index] ?? '', shown, pictures);
    await stage.clear(face);
    await takeMadeUp(driver, html, shotSize, join(folder, `${each.file}.png`));
    if (isPopup) await takeMadeUp(driver, html, shotSize, join(folder, 'readme.png'), readmeScale);
  }
  for (const { file, size, html } of promotions(captions.at(-1) ?? '', pictures)) {
    await takeMadeUp(driver, html, size, join(folder, `${file}.png`));
  }
}

const asAddress = (kind: 'png' | 'svg+xml', bytes: Uint8Array) =>
  `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;

const readIcon = (name: string) =>
  asAddress('svg+xml', readFileSync(inRepository('src/tools/icons', `${name}.svg`)));

/** The picture of the popup, twice as sharp as it is shown. */
async function takePopup(page: Page): Promise<Uint8Array> {
  await page.setViewport({ ...toolbarPopup, deviceScaleFactor: 2 });
  return page.screenshot();
}

/** The picture of a page from this part on, in a window that the enlargement fills. */
async function takePage(page: Page, from = 'body'): Promise<Uint8Array> {
  const width = Math.round(windowSize.width / enlargement);
  const height = Math.round(windowSize.height / enlargement);
  await page.setViewport({ width, height, deviceScaleFactor: enlargement });
  await page.$eval(
    from,
    (part, room) =>
      scrollTo({ top: part.getBoundingClientRect().top + scrollY - room, behavior: 'instant' }),
    roomAbove,
  );
  return page.screenshot();
}

/** Writes the picture of a page that is made of these words: each CSS pixel is as many of the picture as the factor says. */
async function takeMadeUp(
  driver: Driver,
  html: string,
  size: Size,
  path: string,
  deviceScaleFactor = 1,
): Promise<void> {
  const page = await driver.visit('about:blank');
  await page.bringToFront();
  await page.setViewport({ ...size, deviceScaleFactor });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}
