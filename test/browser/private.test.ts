import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { chooseHome, type Session, startSession } from './launch';

// Proved in Firefox alone: Chromium lets no driver allow an extension in private windows.

type Api = {
  windows: { create(words: object): Promise<{ id: number }> };
  tabs: {
    create(words: object): Promise<unknown>;
    getCurrent(): Promise<{ windowId: number }>;
    query(filter: object): Promise<{ id: number; incognito: boolean; url?: string }[]>;
  };
  action: { openPopup(): Promise<void>; getTitle(tab: object): Promise<string> };
  storage: { local: Area; session: Area };
  extension: { getViews(filter: object): Window[] };
};
type Area = { get(keys: null): Promise<Record<string, unknown>> };

type Way = { isCounting: boolean; met: { service: string; count: number }[] };

const address = 'https://docs.google.com/document/d/1AbC/edit';

describe('in a private window of Firefox', () => {
  let session: Session;
  let options: Page;
  let inside: Page;

  /** Opens the document there, and a page of the extension to look from. */
  async function openPrivateWindow(): Promise<Page> {
    const windowId = await options.evaluate(async (url) => {
      const { windows } = (globalThis as unknown as { browser: Api }).browser;
      return (await windows.create({ incognito: true, url })).id;
    }, address);
    await openHelper(windowId);
    return findHelper().catch(async () => {
      // The driver now and then loses a tab that moves to the process of the extension.
      await openHelper(windowId);
      return findHelper();
    });
  }

  const openHelper = (windowId: number) =>
    options.evaluate((id) => {
      const { tabs } = (globalThis as unknown as { browser: Api }).browser;
      const url = '/src/surfaces/options/index.html#private';
      return tabs.create({ windowId: id, active: false, url }).then(() => undefined);
    }, windowId);

  const findHelper = () =>
    until(async () => {
      for (const page of await options.browser().pages()) {
        const hash = await page.evaluate(() => location.hash).catch(() => '');
        if (hash === '#private') return page;
      }
      return undefined;
    });

  /** What the way out has counted. */
  const counted = () =>
    options.evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser: Api }).browser;
      return (await storage.local.get(null)).way as Way | undefined;
    });

  beforeAll(async () => {
    session = await startSession('firefox');
    options = await session.openSurface('options');
    await chooseHome(options, 'Marseille');
    await options.click('#way [type=checkbox]');
    await until(async () => (await counted())?.isCounting);
    inside = await openPrivateWindow();
  });
  afterAll(() => session.end());

  it('the flap opens, and nothing about the tab is remembered', async () => {
    const seen = () =>
      options.evaluate(async (url) => {
        const { tabs, action, storage } = (globalThis as unknown as { browser: Api }).browser;
        const tab = (await tabs.query({})).find((each) => each.incognito && each.url === url);
        const title = await action.getTitle({ tabId: tab?.id });
        return {
          title,
          session: await storage.session.get(null),
          local: await storage.local.get(null),
        };
      }, address);
    const { session: memory, local } = await until(async () => {
      const now = await seen();
      return now.title.includes('Google Docs') ? now : undefined;
    });
    expect(memory).toEqual({});
    expect(Object.keys(local).toSorted()).toEqual(['home', 'wasFilled', 'way']);
  });

  it('the popup names the nearest, though it has no database of its own', async () => {
    const text = () =>
      inside.evaluate(() => {
        const { extension } = (globalThis as unknown as { browser: Api }).browser;
        return extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '';
      });
    await inside.evaluate(() =>
      (globalThis as unknown as { browser: Api }).browser.action.openPopup(),
    );
    await until(async () => (await text()).includes('Marseille, dans votre commune'));
    expect((await text()).split('Sinon')[0]).toContain('Evolix');
  });

  it('nothing is counted, though counting is on in the window beside it', async () => {
    expect(await counted()).toEqual({ isCounting: true, met: [] });
    await options.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { browser: Api }).browser;
      const { windowId } = await tabs.getCurrent();
      await tabs.create({ windowId, url });
    }, address);
    await until(async () => (await counted())?.met.length);
    expect((await counted())?.met).toMatchObject([{ service: 'google-docs', count: 1 }]);
  });

  it('the settings page works, and says what it can not read', async () => {
    const text = await inside.evaluate(() => document.body.innerText);
    expect(text).toContain('Marseille');
    expect(text).toContain('L’annuaire n’est pas lisible ici.');
  });

  it('the way out is shown, answered by the background', async () => {
    await inside.evaluate(() => location.assign('/src/surfaces/way/index.html'));
    const text = () => inside.evaluate(() => document.body.innerText);
    await until(async () => (await text()).includes('Il y a une porte pour le service'));
    expect(await text()).toContain('Marseille, dans votre commune');
  });
});
