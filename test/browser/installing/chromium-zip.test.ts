import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilSaid } from '../by-hand/on-page';
import { isWhole, type Session, startSession } from '../launch';
import { turnOn, untilButton } from './allow-folders';
import { expectFirstSuggestion } from './first-suggestion';
import {
  actsOf,
  addressIn,
  buttonIn,
  installSteps,
  type PageLanguage,
  pageLanguages,
  zipFor,
} from './install-steps';

// The zip for Chromium as somebody loads it who reads the page about installing, and does no more.

type ExtensionInfo = { name: string } & Record<
  'manifestErrors' | 'runtimeErrors',
  readonly { message: string }[]
>;

/** What the page about installing tells to do in Chromium, by words of both its languages. */
const acts = {
  unpack: /^(Unpack the zip|Décompressez le zip)/,
  'allow folders': /chrome:\/\/extensions/,
  load: /(Load unpacked|Charger l’extension non empaquetée).*manifest/,
};

function unpack(folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zipFor('chromium')))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/**
 * Takes the steps of the page in a Chromium without the extension. The dialog in which a folder is chosen is a window
 * of the machine, which no driver reaches: behind the button, the driver hands the folder over.
 */
async function takeSteps(
  browser: Browser,
  { language, folder }: { language: PageLanguage; folder: string },
): Promise<void> {
  let page: Page | undefined;
  const take: Record<keyof typeof acts, (step: string) => Promise<void> | void> = {
    unpack: () => unpack(folder),
    'allow folders': async (step) => {
      page = await turnOn(browser, addressIn(step), buttonIn(step));
    },
    load: async (step) => {
      if (!page) throw new Error('The page of extensions is not open yet');
      await untilButton(page, buttonIn(step));
      await browser.installExtension(folder);
    },
  };
  for (const { act, text } of actsOf(installSteps(language, 'Chromium'), acts)) {
    await take[act](text);
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'chatiere-unpacked-'));

const startBySteps = (language: PageLanguage, folder: string) =>
  startSession('chromium', {
    language,
    install: (browser) => takeSteps(browser, { language, folder }),
  });

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = newFolder();
  session = await startBySteps('fr', folder);
});

afterAll(async () => {
  await session.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page about installing', () => {
  it.each(pageLanguages)('tells these steps and no other: %s', (language) => {
    const steps = actsOf(installSteps(language, 'Chromium'), acts);
    expect(steps.map(({ act }) => act)).toEqual(['unpack', 'allow folders', 'load']);
  });

  it('has a step that the test can not take named', () => {
    expect(() => actsOf(['Restart the machine.'], acts)).toThrow('Restart the machine.');
  });

  it.runIf(isWhole)('leads by its English steps to a first suggestion, too', async () => {
    const other = newFolder();
    const english = await startBySteps('en', other);
    try {
      await expectFirstSuggestion(english, 'en');
    } finally {
      await english.end();
      rmSync(other, { recursive: true, force: true });
    }
  });
});

describe('the unpacked zip', () => {
  it('leads from the welcome, which opens by itself, to a first suggestion', async () => {
    await expectFirstSuggestion(session, 'fr');
  });

  it('draws every page under the policy of trusted types, and the popup over a page', async () => {
    for (const surface of ['welcome', 'options', 'move', 'map', 'way', 'chatons'] as const) {
      const page = await session.openSurface(surface);
      await page.bringToFront();
      await page.waitForSelector('h1');
      await page.close();
    }
    const page = await session.visit('https://docs.google.com/document/d/1AbC/edit');
    const popup = await session.openPopup(page);
    await untilSaid(popup.page ?? page, 'Google Docs');
    await popup.close();
  });

  it('refuses HTML in a page of ours, as the policy of trusted types says', async () => {
    const page = await session.openSurface('options');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toMatch(/TrustedHTML/);
    await page.close();
  });

  it('has no warning and no error on the browser’s page of extensions', async () => {
    const page = await session.visit('chrome://extensions');
    const infos = await page.evaluate(() => {
      type Listing = { getExtensionsInfo(options: object): Promise<ExtensionInfo[]> };
      const { chrome } = globalThis as { chrome?: { developerPrivate: Listing } };
      return chrome?.developerPrivate.getExtensionsInfo({ includeDisabled: true });
    });
    const [ours] = infos?.filter(({ name }) => name.startsWith('Chatière')) ?? [];
    expect([ours?.manifestErrors, ours?.runtimeErrors]).toEqual([[], []]);
    await page.close();
  });
});
