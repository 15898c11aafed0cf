import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlessReplaced, until } from '../../src/tools/browsers/driver';
import { callApi, type ExtensionApi } from '../../src/tools/browsers/extension-world';
import { untilSaid } from './by-hand/on-page';
import { browsersWanted, type Session, startSession } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';
const mouseless = 'chromium';

/** Presses Tab until the focus is on what matches: fails where it never comes there. */
async function tabTo(page: Page, selector: string, atMost = 25): Promise<void> {
  for (let presses = 0; presses < atMost; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => window.document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${atMost} presses of Tab do not lead to ${selector}`);
}

/** Runs in a page of the extension, which sees the addresses of its own tabs. */
async function isWelcomeOpen({ tabs }: ExtensionApi): Promise<boolean> {
  return (await tabs.query({})).some(({ url }) => url?.includes('/welcome/'));
}

// Steps are counted as a person would: typing a word, choosing from a list, clicking.
describe.each(browsersWanted)('a newcomer in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    // Loaded anew, Firefox may lose the tab that welcomes.
    session = await startSession(name, { hasPrivateWindows: false });
  });
  afterAll(() => session.end());

  it('is welcomed once Chatière is installed', async () => {
    const options = await session.openSurface('options');
    await until('the welcome is open', () => callApi(options, isWelcomeOpen));
    await options.close();
  });

  it('has a good suggestion after two actions: typing a town, and choosing it', async () => {
    const welcome = await session.openSurface('welcome');
    if (name === mouseless) await tabTo(welcome, '[role=combobox]');
    else await welcome.click('[role=combobox]');
    await welcome.keyboard.type('marseille', { delay: 20 });
    await welcome.waitForSelector('[role=option]');
    await welcome.keyboard.press('Enter');
    await untilSaid(welcome, 'Exemples à ouvrir, près de chez vous');
    await untilSaid(welcome, /Evolix\s+dans votre commune/);
  });

  it('goes from a spotted page to the hoster in two clicks', async () => {
    const popup = await session.openPopup(await session.visit(document));
    if (popup.page && name === mouseless) {
      await tabTo(popup.page, 'a.button');
      // The popup closes under the key.
      await unlessReplaced(popup.page.keyboard.press('Enter'));
    } else {
      await popup.click('a.button');
    }
    await until('a new pad of the hoster is asked for', () =>
      session.web.requests.some((each) => each.startsWith('pad.evolix.org/p/')),
    );
    expect(session.strangers(['docs.google.com', 'pad.evolix.org'])).toEqual([]);
  });
});
