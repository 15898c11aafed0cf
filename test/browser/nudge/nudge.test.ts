import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { askBackground, callApi } from '../../../src/tools/browsers/extension-world';
import type { Site } from '../../../src/tools/browsers/local-web';
import { openSection, untilSaid } from '../by-hand/on-page';
import { readStorage } from '../by-hand/read-storage';
import { browsersWanted, type Session, startSession, untilToolbarIcon } from '../launch';

const document1 = 'https://docs.google.com/document/d/1AbC/edit';
/** On a watched host, and no service: until its address becomes one's. */
const noService = 'https://docs.google.com/picker';

/** A page that counts what is added to its head and body, and has a field. */
const countingSite: Site = (host, path) =>
  `<!doctype html><html lang="fr"><title>${host}</title><h1>${path}</h1><textarea></textarea><script>
    window.changes = 0;
    addEventListener('load', () => {
      const watch = new MutationObserver((records) => { window.changes += records.length; });
      for (const part of [document.head, document.body])
        watch.observe(part, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  </script>`;

/** How many elements stand beside head and body: the pill's host, or none. */
const hosts = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

type Kept = { isOn?: boolean; last?: string | null };

const kept = async (options: Page): Promise<Kept> => (await readStorage(options)).nudge ?? {};

const mayInject = (options: Page): Promise<boolean> =>
  callApi(options, ({ permissions }) =>
    permissions.contains({ origins: ['https://docs.google.com/*'] }),
  );

async function turn(options: Page): Promise<void> {
  await options.bringToFront();
  await openSection(options, 'nudge');
  await options.click('#nudge input[type=checkbox]');
}

/** Opens a page in front and waits until its icon opened. */
async function visit(session: Session, address: string): Promise<Page> {
  const page = await session.visit(address);
  await untilToolbarIcon(session, page, 'Google Docs');
  return page;
}

/**
 * Resolves once the background has had its say on every page that told it what it is: it takes one after
 * the other, and whoever asks for its lock after it has answered comes last.
 */
async function allHadTheirTurn(options: Page): Promise<void> {
  await askBackground(options, 'pageOpened', null);
  await options.evaluate(async () => {
    await navigator.locks.request('nudging', async () => undefined);
  });
}

describe.each(browsersWanted)('the nudge, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name, { site: countingSite });
    options = await session.openSurface('options');
    await options.waitForSelector('#nudge input');
    // Before the directory is there, no page has an answer to show.
    await untilSaid(options, /\d+ hébergeurs/);
    // The first look at an icon opens a tab in front: no pill comes to a page behind it.
    await untilToolbarIcon(session, await session.visit(noService), undefined);
  });
  afterAll(() => session.end());

  it('does not come to who did not ask for it', async () => {
    const page = await visit(session, document1);
    await allHadTheirTurn(options);
    expect(await hosts(page)).toBe(0);
    await page.close();
  });

  it('is switched on in the options, with the permission it takes', async () => {
    await session.agree('https://*/*');
    await turn(options);
    await untilSaid(options, 'C’est fait', { within: '#nudge' });
    expect((await kept(options)).isOn).toBe(true);
    expect(await mayInject(options)).toBe(true);
  });

  it('leaves a page alone where somebody types, at no cost', async () => {
    const page = await session.visit(noService);
    await page.bringToFront();
    await page.type('textarea', 'Bonjour');
    await page.evaluate(() => history.pushState(null, '', '/document/d/1AbC/edit'));
    await untilToolbarIcon(session, page, 'Google Docs');
    await allHadTheirTurn(options);
    expect(await hosts(page)).toBe(0);
    expect((await kept(options)).last ?? null).toBeNull();
    await page.close();
  });

  it('comes once, to a page that stays as it was, and takes no focus', async () => {
    const page = await visit(session, document1);
    await until('the pill is there', async () => (await hosts(page)) === 1);
    expect(await page.evaluate(() => (window as { changes?: number }).changes)).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.localName);
    expect(focused).toBe('body');
    const root = await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot);
    expect(root ?? null).toBeNull();
    await page.reload();
    await untilToolbarIcon(session, page, 'Google Docs');
    await allHadTheirTurn(options);
    expect(await hosts(page)).toBe(0);
    await page.close();
  });

  it('asked nobody for anything, and the permission is given back with it', async () => {
    expect(session.strangers(['docs.google.com'])).toEqual([]);
    await turn(options);
    await until('the nudge is off', async () => (await kept(options)).isOn === false);
    // Firefox permits the sites of the content script by itself.
    if (name === 'chromium') {
      await until('the permission is given back', async () => !(await mayInject(options)));
    }
    const page = await visit(session, document1);
    await allHadTheirTurn(options);
    expect(await hosts(page)).toBe(0);
    await page.close();
  });
});
