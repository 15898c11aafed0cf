import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { openSection, textIn, untilSaid } from './by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession, untilToolbarIcon } from './launch';

/** Where a page leaves what it would save: the file itself goes where the browser likes. */
type Saving = { saved?: { name: string; text: Promise<string> } | undefined };

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** By time: in a page behind another nothing tells that something was drawn. */
const present = (page: Page, selector: string) =>
  until(`${selector} is there`, () => page.$(selector));

const untilFocused = (page: Page, id: string) =>
  until(`the focus is on ${id}`, async () => (await focused(page)) === id);

const untilGone = (page: Page, selector: string) =>
  until(`${selector} is gone`, async () => (await page.$(selector)) === null);

async function click(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const found = await present(page, selector);
  await found.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await found.click();
}

async function saveSettings(page: Page): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const world = globalThis as Saving;
    world.saved = undefined;
    URL.createObjectURL = (blob) => {
      world.saved = { name: '', text: (blob as Blob).text() };
      return '#';
    };
    HTMLAnchorElement.prototype.click = function () {
      if (world.saved) world.saved.name = this.download;
    };
  });
  await click(page, '#file-save');
  return until('the page saves a file', () =>
    page.evaluate(async () => {
      const { saved } = globalThis as Saving;
      return saved && { name: saved.name, text: await saved.text };
    }),
  );
}

describe.each(browsersWanted)('in %s, the settings as a file', (name) => {
  let session: Session;
  let options: Page;
  let docs: Page;
  let file: string;
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-file-'));

  beforeAll(async () => {
    session = await startSession(name);
    docs = await session.visit('https://docs.google.com/document/d/1/edit');
    options = await session.openSurface('options');
    await present(options, '#file-open');
  });
  afterAll(async () => {
    await session.end();
    rmSync(folder, { recursive: true });
  });

  const open = async (text: string) => {
    file = join(folder, 'reglages.json');
    writeFileSync(file, text);
    await options.bringToFront();
    const field = (await options.$('#file-open')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(file);
  };

  it('hold what was chosen, by the day', async () => {
    await chooseHome(options, 'Lyon');
    await openSection(options, 'settings-file');
    const { name, text } = await saveSettings(options);
    expect(name).toMatch(/^chatiere-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(text)).toMatchObject({ chatiere: 1, home: { code: '69123' }, hasDot: true });
  });

  it('are shown before anything changes', async () => {
    await untilToolbarIcon(session, docs, 'Google Docs');
    const home = {
      country: 'FR',
      code: '67482',
      point: { lat: 48.5734, lon: 7.7521 },
      label: 'Strasbourg (Bas-Rhin)',
    };
    const quiet = { never: ['google-docs'], notNow: {} };
    await open(JSON.stringify({ chatiere: 1, home, quiet, filters: 7, nudge: true }));
    await present(options, '.changes');
    const shown = await textIn(options, '.preview');
    expect(shown).toMatch(/Lyon.*→ Strasbourg/);
    expect(shown).toContain('Google Docs');
    expect(shown).toContain('laissé comme il est : Mes préférences');
    await untilFocused(options, 'preview-title');
    expect(await textIn(options, '#home .home-line')).toContain('Lyon');
  });

  it('are applied all at once, on the page and on the icon of open tabs', async () => {
    await click(options, '.preview .button');
    await untilSaid(options, 'Strasbourg (Bas-Rhin)', { within: '#home .home-line' });
    await untilFocused(options, 'former-note');
    await untilSaid(options, /^Google Docs$/, { within: '#quiet .row-name' });
    await untilToolbarIcon(session, docs, undefined);
    const { text } = await saveSettings(options);
    expect(JSON.parse(text)).toMatchObject({ home: { code: '67482' }, nudge: true });
  });

  it('can be had back as they were, even after the page was closed', async () => {
    await options.close();
    options = await session.openSurface('options');
    await openSection(options, 'settings-file');
    await click(options, '#settings-file .preview .small-button');
    await untilSaid(options, 'Lyon', { within: '#home .home-line' });
    await untilSaid(options, 'rétablis', { within: '#settings-file' });
    await untilGone(options, '#former-note');
    await untilToolbarIcon(session, docs, 'Google Docs');
    const { text } = await saveSettings(options);
    expect(JSON.parse(text)).not.toHaveProperty('nudge');
  });

  it('can be erased, once that was seen', async () => {
    await click(options, '#reset-open');
    await present(options, '.changes');
    await click(options, '.preview .erasing');
    await untilSaid(options, 'Vos choix ont été effacés', { within: '#settings-file' });
    await untilGone(options, '#home .home-line');
  });

  it('have a link that leads to them', async () => {
    await click(options, 'nav a[href="#backup"]');
    await untilFocused(options, 'backup-title');
  });

  it('caused no request', () => {
    expect(session.strangers(['docs.google.com'])).toEqual([]);
  });
});
