import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { browserNames, readText, type Session, startSession } from './launch';

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
async function isWelcomeOpen(): Promise<boolean> {
  type Api = { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const tabs = await (browser ?? chrome).tabs.query({});
  return tabs.some(({ url }) => url?.includes('/welcome/'));
}

// Steps are counted as a person would: typing a word, choosing from a list, clicking.
describe.each(browserNames)('a newcomer in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    // Loaded anew, Firefox may lose the tab that welcomes.
    session = await startSession(name, { hasPrivateWindows: false });
  });
  afterAll(() => session.end());

  it('is welcomed once Chatière is installed', async () => {
    const options = await session.openSurface('options');
    await until(() => options.evaluate(isWelcomeOpen));
    await options.close();
  });

  it('has a good suggestion after two actions: typing a town, and choosing it', async () => {
    const welcome = await session.openSurface('welcome');
    if (name === mouseless) await tabTo(welcome, '[role=combobox]');
    else await welcome.click('[role=combobox]');
    await welcome.keyboard.type('marseille', { delay: 20 });
    await welcome.waitForSelector('[role=option]');
    await welcome.keyboard.press('Enter');
    await until(async () => (await readText(welcome)).includes('Par exemple, près de chez vous'));
    expect(await readText(welcome)).toMatch(/Evolix\n.*Marseille, dans votre commune/);
  });

  it('goes from a spotted page to the hoster in two clicks', async () => {
    const popup = await session.openPopup(await session.visit(document));
    if (popup.page && name === mouseless) {
      await tabTo(popup.page, 'a.button');
      // The popup closes under the key.
      await popup.page.keyboard.press('Enter').catch(() => undefined);
    } else {
      await popup.click('a.button');
    }
    await until(() => session.web.requests.includes('pad.evolix.org/'));
    expect(session.strangers(['docs.google.com', 'pad.evolix.org'])).toEqual([]);
  });
});
