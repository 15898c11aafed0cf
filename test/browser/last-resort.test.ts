import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';
import { openSection, pressButton, readText, untilSaid } from './by-hand/on-page';
import { readStorage } from './by-hand/read-storage';
import { axeFaults, focusFaults, roomFaults, targetFaults } from './faces/face-faults';
import { browsersWanted, type Session, startSession } from './launch';

const pages = ['popup', 'welcome', 'options', 'move', 'map', 'way', 'chatons', 'hoster'] as const;
const sentence = 'Quelque chose n’a pas marché.';

/** What the error of a broken page holds, and what must be kept nowhere. */
const secret = 'https://docs.google.com/document/d/1AbC/edit, near Marseille';

/**
 * Runs before the page's own script, in a copy of the extension: while this page is marked as broken, saying
 * where its lines begin throws. Every page does that first.
 */
const breaking = `
  const name = location.pathname.split('/')[3];
  if (localStorage.getItem('broken') === name) {
    Object.defineProperty(document.documentElement, 'dir', { set() { throw new RangeError(${JSON.stringify(secret)}); } });
  }
  Object.defineProperty(navigator, 'clipboard', { value: {
    writeText: async (text) => { document.documentElement.dataset.copied = text; },
  } });
`;

/** A copy of the built extension whose pages can be broken. */
function breakableCopy(browser: (typeof browsersWanted)[number]): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-broken-'));
  cpSync(inRepository('dist', browser), folder, { recursive: true });
  writeFileSync(join(folder, 'breaking.js'), breaking);
  for (const surface of readdirSync(join(folder, 'src/surfaces'))) {
    const path = join(folder, 'src/surfaces', surface, 'index.html');
    if (!pages.some((each) => each === surface)) continue;
    const page = readFileSync(path, 'utf8');
    writeFileSync(path, page.replace('<head>', '<head><script src="/breaking.js"></script>'));
  }
  return folder;
}

const buttonNamed = (page: Page, name: string) => page.$(`::-p-text(${name})`);

describe.each(browsersWanted)('a page that fails, in %s', (name) => {
  let session: Session;
  let extension: string;
  let helper: Page;

  const mark = (surface: string) =>
    helper.evaluate((wanted) => localStorage.setItem('broken', wanted), surface);

  beforeAll(async () => {
    extension = breakableCopy(name);
    session = await startSession(name, { extension });
    helper = await session.openSurface('options');
    await openSection(helper, 'faults');
    await untilSaid(helper, 'Rien à signaler.');
  });
  afterAll(async () => {
    await session.end();
    rmSync(extension, { recursive: true, force: true });
  });

  it.each(pages)('says so and copies its details, and works again: %s', async (surface) => {
    await mark(surface);
    const page = await session.openSurface(surface);
    await untilSaid(page, sentence);
    await page.bringToFront();
    await page.setViewport({ width: 320, height: 640 });
    expect([...(await axeFaults(page)), ...(await roomFaults(page))]).toEqual([]);
    expect([...(await targetFaults(page)), ...(await focusFaults(page))]).toEqual([]);

    const copy = await until('the details can be copied', () =>
      buttonNamed(page, 'Copier les détails'),
    );
    await copy.focus();
    await page.keyboard.press('Enter');
    await untilSaid(page, 'C’est copié.');
    const copied = await page.evaluate(() => document.documentElement.dataset.copied);
    expect(copied).toMatch(new RegExp(`^\\S+ ${surface} RangeError \\d+\\.\\d+\\.\\d+$`));
    expect(await readText(page)).not.toContain('Marseille');

    await mark('none');
    const again = await until('the page can be tried again', () => buttonNamed(page, 'Réessayer'));
    await again.focus();
    await page.keyboard.press('Enter');
    await until('the page works again', async () => {
      const text = await readText(page);
      return text.length > 100 && !text.includes(sentence);
    });
    await page.close();
  });

  it('is listed in the options, by its place and kind, until the list is erased', async () => {
    await helper.bringToFront();
    const places = () =>
      helper.evaluate(() =>
        [...document.querySelectorAll('#faults tbody td:nth-child(2)')].map(
          (cell) => cell.textContent ?? '',
        ),
      );
    await until('every fault is listed', async () => (await places()).length === pages.length);
    expect((await places()).toSorted()).toEqual(pages.toSorted());
    const kept = JSON.stringify(await readStorage(helper));
    expect(kept).toContain('RangeError');
    expect(kept).not.toMatch(/docs\.google\.com|Marseille/);

    const erase = await until('the list can be erased', () =>
      buttonNamed(helper, 'Effacer cette liste'),
    );
    await erase.focus();
    await helper.keyboard.press('Enter');
    await pressButton(helper, 'Oui, effacer', '#faults');
    await untilSaid(helper, 'Rien à signaler.');
  });
});
