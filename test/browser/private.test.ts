import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlessReplaced, until, WaitedInVainError } from '../../src/tools/browsers/driver';
import { callApi } from '../../src/tools/browsers/extension-world';
import { openSection, untilSaid } from './by-hand/on-page';
import { readStorage } from './by-hand/read-storage';
import { chooseHome, type Session, startSession } from './launch';

// Proved in Firefox alone: Chromium lets no driver allow an extension in private windows.

type Way = { isCounting: boolean; met: { service: string; count: number }[] };

const address = 'https://docs.google.com/document/d/1AbC/edit';

describe('in a private window of Firefox', () => {
  let session: Session;
  let options: Page;
  let inside: Page;

  /** Opens the document there, and a page of the extension to look from. */
  async function openPrivateWindow(): Promise<Page> {
    const windowId = await callApi(
      options,
      async ({ windows }, url) => (await windows.create({ incognito: true, url })).id ?? null,
      address,
    );
    if (windowId === null) throw new Error('The private window has no id');
    await openHelper(windowId);
    try {
      return await findHelper();
    } catch (error) {
      if (!(error instanceof WaitedInVainError)) throw error;
    }
    // The driver now and then loses a tab that moves to the process of the extension.
    await openHelper(windowId);
    return findHelper();
  }

  const openHelper = (windowId: number) =>
    callApi(
      options,
      async ({ tabs }, id) => {
        const url = '/src/surfaces/options/index.html#private';
        await tabs.create({ windowId: id, active: false, url });
      },
      windowId,
    );

  const findHelper = () =>
    until('the driver knows the page in the private window', async () => {
      for (const page of await options.browser().pages()) {
        const hash = await unlessReplaced(page.evaluate(() => location.hash));
        if (hash === '#private') return page;
      }
      return undefined;
    });

  /** What the way out has counted. */
  const counted = async () => (await readStorage(options)).way as Way | undefined;

  beforeAll(async () => {
    session = await startSession('firefox');
    options = await session.openSurface('options');
    await chooseHome(options, 'Marseille');
    await openSection(options, 'way');
    await options.click('#way [type=checkbox]');
    await until('visits are counted', async () => (await counted())?.isCounting);
    inside = await openPrivateWindow();
  });
  afterAll(() => session.end());

  it('the flap opens, and nothing about the tab is remembered', async () => {
    const title = () =>
      callApi(
        options,
        async ({ tabs, action }, url) => {
          const tab = (await tabs.query({})).find((each) => each.incognito && each.url === url);
          return tab?.id === undefined ? '' : action.getTitle({ tabId: tab.id });
        },
        address,
      );
    await until('the icon is open', async () => (await title()).includes('Google Docs'));
    // The titles, where they are kept by now, hold every service: they say nothing of this one.
    const kept = Object.keys(await readStorage(options, 'session'));
    expect(kept.filter((key) => key !== 'titles')).toEqual([]);
    expect(Object.keys(await readStorage(options)).toSorted()).toEqual([
      'answered',
      'home',
      'wasFilled',
      'way',
    ]);
  });

  it('the popup names the nearest, though it has no database of its own', async () => {
    const text = () =>
      callApi(
        inside,
        ({ extension }) => extension.getViews({ type: 'popup' })[0]?.document.body?.innerText ?? '',
      );
    await callApi(inside, ({ action }) => action.openPopup());
    await until('the popup names the nearest', async () =>
      (await text()).includes('Marseille, dans votre commune'),
    );
    expect((await text()).split('Sinon')[0]).toContain('Evolix');
  });

  it('nothing is counted, though counting is on in the window beside it', async () => {
    expect(await counted()).toEqual({ isCounting: true, met: [] });
    await callApi(
      options,
      async ({ tabs }, url) => {
        const { windowId } = await tabs.getCurrent();
        await tabs.create({ ...(windowId === undefined ? {} : { windowId }), url });
      },
      address,
    );
    await until('a visit is counted', async () => (await counted())?.met.length);
    expect((await counted())?.met).toMatchObject([{ service: 'google-docs', count: 1 }]);
  });

  it('the settings page works, and says what it can not read', async () => {
    const text = await inside.evaluate(() => document.body.innerText);
    expect(text).toContain('Marseille');
    expect(text).toContain('Illisible dans cette fenêtre');
  });

  it('the way out is shown, answered by the background', async () => {
    await inside.evaluate(() => location.assign('/src/surfaces/way/index.html'));
    await untilSaid(inside, 'Le service que vous utilisez a une alternative');
    await untilSaid(inside, 'Marseille, dans votre commune');
  });
});
