import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packAll } from '../../src/tools/package/packages';
import { inRepository } from '../../src/tools/root';
import { untilSaid } from './by-hand/on-page';
import { type Session, startSession } from './launch';

// The zip for Chromium as somebody loads it who unpacked it.

type ExtensionInfo = { name: string } & Record<
  'manifestErrors' | 'runtimeErrors',
  readonly { message: string }[]
>;

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chatiere-unpacked-'));
  const zips = [...packAll(inRepository(), inRepository('dist'))];
  const [, zip = new Uint8Array()] = zips.find(([name]) => name.endsWith('-chromium.zip')) ?? [];
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  session = await startSession('chromium', { extension: folder });
});

afterAll(async () => {
  await session.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the unpacked zip', () => {
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
