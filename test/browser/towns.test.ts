import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';
import { untilSaid } from './by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

describe.each(browsersWanted)('the town field, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.end());

  beforeEach(openOptions);
  afterEach(() => options.close());

  /** A page of its own: Firefox's driver waits forever for a reloaded page of an extension. */
  async function openOptions(): Promise<void> {
    options = await session.openSurface('options');
    await options.waitForSelector('[role=combobox]');
  }

  /** Types with the keyboard alone, and waits until the list begins so. */
  async function type(text: string, ...wanted: readonly (string | RegExp)[]): Promise<void> {
    await options.bringToFront();
    await options.focus('[role=combobox]');
    await options.keyboard.type(text);
    let listed: string[] = [];
    await until(
      () => `“${text}” lists ${wanted.join(' | ')}; it listed ${listed.join(' | ')}`,
      async () => {
        listed = await options.$$eval('[role=option]', (all) =>
          all.map((each) => each.textContent ?? ''),
        );
        return wanted.every((each, place) => isAlike(listed[place], each));
      },
    );
  }

  const isAlike = (listed = '', wanted: string | RegExp) =>
    typeof wanted === 'string' ? listed === wanted : wanted.test(listed);

  it('loads no towns before the first key', async () => {
    const loaded = () =>
      options.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((each) => each.includes('/towns/')),
      );
    expect(await loaded()).toEqual([]);
    await type('lyon', /^Lyon /);
    expect((await loaded()).every((each) => each.endsWith('/core.pack'))).toBe(true);
  });

  it('tells both Saint-Denis apart; the keyboard alone chooses the one or the other', async () => {
    await type('st denis', 'Saint-Denis La Réunion, 97400', 'Saint-Denis Seine-Saint-Denis, 93200');
    mkdirSync(inRepository('out'), { recursive: true });
    await options.screenshot({ path: `${inRepository('out')}/towns-${name}.png` });
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'C’est noté : Saint-Denis (Seine-');
    await chooseHome(options, 'st denis');
    await untilSaid(options, 'C’est noté : Saint-Denis (La Réunion)');
  });

  it('finds L’Haÿ-les-Roses by "lhay"', async () => {
    await type('lhay', "L'Haÿ-les-Roses Val-de-Marne, 94240");
  });

  it('puts Bruxelles first for "1000" when the home is in Belgium', async () => {
    await chooseHome(options, 'namur');
    await untilSaid(options, 'C’est noté : Namur');
    await options.close();
    await openOptions();
    await type('1000', 'Bruxelles Bruxelles-Capitale, 1000');
  });

  it('finds a town abroad, with its country', async () => {
    await type('berlin', /^Berlin .*Allemagne$/);
  });

  it('is a combobox with a listbox of options, by role and name', async () => {
    await type('lyon', /^Lyon /);
    const field = await options.$('aria/Commune ou code postal[role="combobox"]');
    expect(field).not.toBeNull();
    const facts = await options.$eval('[role=combobox]', (each) => ({
      isExpanded: each.getAttribute('aria-expanded'),
      list: document.getElementById(each.getAttribute('aria-controls') ?? '')?.role,
      active: document.getElementById(each.getAttribute('aria-activedescendant') ?? '')
        ?.textContent,
    }));
    expect(facts).toEqual({
      isExpanded: 'true',
      list: 'listbox',
      active: expect.stringMatching(/^Lyon Rhône/),
    });
  });
});
