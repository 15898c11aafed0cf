import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Home } from '../../../src/core/towns/home';
import { until } from '../../../src/tools/browsers/driver';
import { askBackground, callApi } from '../../../src/tools/browsers/extension-world';
import { inRepository } from '../../../src/tools/root';
import { marseille, strasbourg } from '../../builders/homes';
import { openSection, untilSaid } from '../by-hand/on-page';
import { browsersWanted, type Session, startSession, untilToolbarIcon } from '../launch';
import { type Learned, spy, spyingSite } from './spying-page';

const document1 = 'https://docs.google.com/document/d/1AbC/edit';

/** What the pill says: that a page finds these words shows that its search is one. */
const pillWords = 'Une adresse libre offre la même chose';

const names = JSON.parse(
  readFileSync(inRepository('assets/directory/names.json'), 'utf8'),
) as readonly { name: string }[];

/** All that could stand on a pill: hosters, towns, a distance. */
const secrets = [...names.map(({ name }) => name), 'Marseille', 'Strasbourg', 'km'];

/** The address of a document that covers its window by something that takes presses, or lets them through. */
const lure = (pointerEvents: 'none' | 'auto') => `${document1}?cover=${pointerEvents}`;

const isPillThere = (page: Page) =>
  page.evaluate(() => document.documentElement.children.length === 3);

describe.each(browsersWanted)('a page that spies on the pill, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name, { site: spyingSite });
    options = await session.openSurface('options');
    await options.waitForSelector('#nudge input');
    await untilSaid(options, /\d+ hébergeurs/);
    // The first look at an icon opens a tab in front: no pill comes to a page behind it.
    await untilToolbarIcon(session, await session.visit('https://example.org/'), undefined);
    await session.agree('https://*/*');
    await options.bringToFront();
    await openSection(options, 'nudge');
    await options.click('#nudge input[type=checkbox]');
    await untilSaid(options, 'C’est fait', { within: '#nudge' });
  });
  afterAll(() => session.end());

  /** Opens a document over which a pill comes, to a person who lives here. */
  async function visitFrom(home: Home, address = document1): Promise<Page> {
    await askBackground(options, 'settingsChosen', { choices: { home } });
    await callApi(options, async ({ storage }) => {
      const { nudge } = (await storage.local.get('nudge')) as { nudge: object };
      await storage.local.set({ nudge: { ...nudge, last: null, services: {} } });
    });
    const page = await session.visit(address);
    await page.bringToFront();
    await until('the pill is there', () => isPillThere(page));
    return page;
  }

  /** The tabs of ours with the answer, which the extension itself sees in both browsers. */
  const answers = () =>
    callApi(options, async ({ tabs }) => {
      const all = await tabs.query({ title: '*' });
      return all.flatMap(({ url }) => (url?.includes('?service=google-docs') ? [url] : []));
    });

  /** Presses once the pill has been in sight for a second of the page's own clock, from now on. */
  async function pressInSight(page: Page): Promise<void> {
    const since = await page.evaluate(() => performance.now());
    const isLongAgo = (then: number) => performance.now() - then > 1000;
    await until('a second has passed', () => page.evaluate(isLongAgo, since));
    await page.keyboard.press('Enter');
    await until('the press counts', async () => !(await isPillThere(page)));
  }

  it('learns the same of two answers, and no hoster, town or distance', async () => {
    const learned: Learned[] = [];
    for (const home of [marseille, strasbourg]) {
      const page = await visitFrom(home);
      learned.push(await spy(page, [pillWords, ...secrets]));
      expect(await isPillThere(page)).toBe(true);
      await page.close();
    }
    const [there, elsewhere] = learned;
    expect(there?.found).toEqual([pillWords]);
    expect(there?.plain).toHaveProperty('at', expect.stringMatching(/^\d+,\d+/));
    expect(elsewhere).toEqual(there);
  });

  it('loses the pill to a press that opens a page of ours, where the answer is', async () => {
    const page = await visitFrom(marseille);
    // Nothing else of this page can have the focus.
    await page.keyboard.press('Tab');
    await pressInSight(page);
    await until('the answer is in a tab', async () => (await answers()).length === 1);
    expect(await isPillThere(page)).toBe(false);
    expect(await page.evaluate(() => document.referrer + String(window.opener))).toBe('null');
    expect(session.strangers(['docs.google.com', 'example.org'])).toEqual([]);
    await page.close();
  });

  it('steals no press by something that it lays over the pill', async () => {
    const page = await visitFrom(strasbourg, lure(name === 'chromium' ? 'none' : 'auto'));
    await page.keyboard.press('Tab');
    for (let times = 0; times < 10; times += 1) await page.keyboard.press('Enter');
    expect(await isPillThere(page)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
    await pressInSight(page);
    await page.close();
  });
});
