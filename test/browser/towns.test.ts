import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';
import { browserNames, chooseHome, type Session, startSession } from './launch';
import { untilSaid } from './on-page';

describe.each(browserNames)('the town field, in %s', (name) => {
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

  /** Types with the keyboard alone; answers what the list shows. */
  async function typed(text: string): Promise<string[]> {
    await options.bringToFront();
    await options.focus('[role=combobox]');
    await options.keyboard.type(text);
    const list = () =>
      options.$$eval('[role=option]', (all) => all.map((each) => each.textContent ?? ''));
    let before: string[] = [];
    return until('the list is still', async () => {
      const now = await list();
      const isStill = now.length > 0 && now.join() === before.join();
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return isStill ? now : undefined;
    });
  }

  it('loads no towns before the first key', async () => {
    const loaded = () =>
      options.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((each) => each.includes('/towns/')),
      );
    expect(await loaded()).toEqual([]);
    await typed('lyon');
    expect((await loaded()).every((each) => each.endsWith('/core.pack'))).toBe(true);
  });

  it('tells both Saint-Denis apart; the keyboard alone chooses the one or the other', async () => {
    const list = await typed('st denis');
    expect(list.slice(0, 2)).toEqual([
      'Saint-Denis La Réunion, 97400',
      'Saint-Denis Seine-Saint-Denis, 93200',
    ]);
    mkdirSync(inRepository('out'), { recursive: true });
    await options.screenshot({ path: `${inRepository('out')}/towns-${name}.png` });
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'chez vous, c’est Saint-Denis (Seine-');
    await chooseHome(options, 'st denis');
    await untilSaid(options, 'chez vous, c’est Saint-Denis (La Réunion)');
  });

  it('finds L’Haÿ-les-Roses by "lhay"', async () => {
    expect((await typed('lhay'))[0]).toBe("L'Haÿ-les-Roses Val-de-Marne, 94240");
  });

  it('puts Bruxelles first for "1000" when the home is in Belgium', async () => {
    await chooseHome(options, 'namur');
    await untilSaid(options, 'chez vous, c’est Namur');
    await options.close();
    await openOptions();
    expect((await typed('1000'))[0]).toBe('Bruxelles Bruxelles-Capitale, 1000');
  });

  it('finds a town abroad, with its country', async () => {
    expect((await typed('berlin'))[0]).toMatch(/^Berlin .*Allemagne$/);
  });

  it('is a combobox with a listbox of options, by role and name', async () => {
    await typed('lyon');
    const field = await options.$('aria/Nom ou code postal de votre commune[role="combobox"]');
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
