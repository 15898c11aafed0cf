import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { packAll } from '../../src/tools/package/packages';
import { inRepository } from '../../src/tools/root';
import { actsOf, installSteps } from './by-hand/install-steps';
import { untilSaid } from './by-hand/on-page';
import { type Session, startSession } from './launch';

// The zip for Chromium as somebody loads it who unpacked it.

type ExtensionInfo = { name: string } & Record<
  'manifestErrors' | 'runtimeErrors',
  readonly { message: string }[]
>;

/** What the page about installing tells to do in Chromium, by words of both its languages. */
const chromiumActs = {
  unpack: /^(Unpack the zip|Décompressez le zip)/,
  'allow folders': /chrome:\/\/extensions.*(Developer mode|Mode développeur)/,
  load: /(Load unpacked|Charger l’extension non empaquetée).*manifest/,
};

/** The same in Firefox. */
const firefoxActs = {
  'open the page of add-ons': /about:debugging#\/runtime\/this-firefox/,
  load: /(Load Temporary Add-on|Charger un module complémentaire temporaire).*zip/,
};

let folder: string;
let session: Session;

const zipFor = (browser: 'chromium' | 'firefox') => {
  const zips = [...packAll(inRepository(), inRepository('dist'))];
  return zips.find(([name]) => name.endsWith(`-${browser}.zip`))?.[1] ?? new Uint8Array();
};

/** What is done in Chromium at each step; the driver allows folders in the same call that loads one. */
const inChromium: Record<keyof typeof chromiumActs, () => Promise<void> | void> = {
  unpack: () => {
    for (const [path, bytes] of Object.entries(unzipSync(zipFor('chromium')))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  },
  'allow folders': () => undefined,
  load: async () => {
    session = await startSession('chromium', { extension: folder });
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chatiere-unpacked-'));
  const steps = installSteps('fr', 'Chromium');
  for (const act of actsOf(steps, chromiumActs)) await inChromium[act]();
});

afterAll(async () => {
  await session.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page about installing', () => {
  it.each(['fr', 'en'] as const)('tells these steps and no other: %s', (language) => {
    expect(actsOf(installSteps(language, 'Chromium'), chromiumActs)).toEqual([
      'unpack',
      'allow folders',
      'load',
    ]);
    expect(actsOf(installSteps(language, 'Firefox'), firefoxActs)).toEqual([
      'open the page of add-ons',
      'load',
    ]);
  });

  it('has a step that the test can not take named', () => {
    expect(() => actsOf(['Restart the machine.'], chromiumActs)).toThrow('Restart the machine.');
  });
});

describe('the unpacked zip', () => {
  it('leads from the welcome, which opens by itself, to a first suggestion', async () => {
    await leadsToSuggestion(session);
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

/** Chooses a town on the welcome that opened by itself, and presses the icon over a document. */
async function leadsToSuggestion(driven: Session): Promise<void> {
  await until('the welcome opens by itself', async () =>
    (await driven.tabAddresses()).some((address) => address.endsWith('/welcome/index.html')),
  );
  const welcome = await driven.openSurface('welcome');
  await welcome.bringToFront();
  await welcome.waitForSelector('[role=combobox]');
  await welcome.click('[role=combobox]');
  await welcome.keyboard.type('Marseille');
  await welcome.waitForSelector('[role=option]');
  await welcome.keyboard.press('Enter');
  await untilSaid(welcome, 'Marseille');
  const page = await driven.visit('https://docs.google.com/document/d/1AbC/edit');
  const popup = await driven.openPopup(page);
  const text = await until('the popup names a host in the town', async () => {
    const read = await popup.text();
    return read.includes('dans votre commune') ? read : undefined;
  });
  expect(text).toContain('Google Docs');
  await popup.close();
}
