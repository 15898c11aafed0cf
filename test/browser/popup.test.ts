import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { type Session, startSession } from './launch';

// What only Chromium's driver can do: press the real button anywhere, and type into the popup.

describe('the toolbar popup', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.end());

  const popupOn = async (address: string) => {
    const popup = await session.openPopup(await session.visit(address));
    if (!popup.page) throw new Error('Chromium shows its popup as a page');
    return { ...popup, page: popup.page };
  };

  it('knows services that are not watched, by the address that the click grants', async () => {
    const popup = await popupOn('https://trello.com/b/AbC/projet');
    expect(await popup.text()).toContain('Trello');
    await popup.close();
  });

  it('says when a service closed', async () => {
    const popup = await popupOn('https://web.skype.com/');
    expect(await popup.text()).toContain('Skype a fermé le 5 mai 2025.');
    await popup.close();
  });

  it('offers the needs on any other page, to be searched without accents', async () => {
    const popup = await popupOn('https://example.org/');
    expect(await popup.text()).toContain('Que voulez‑vous faire ?');
    await popup.page.type('input[type=search]', 'visioconf');
    expect(
      await popup.page.$$eval('.finding', (found) => found.map((each) => each.textContent?.trim())),
    ).toEqual(['Visio']);
    await popup.click('.finding');
    await until('an offer is shown', async () => (await popup.text()).includes('sans compte'));
    await popup.close();
  });

  it('says so where nobody offers a need, and what to do next', async () => {
    const popup = await popupOn('https://translate.google.com/');
    const text = await popup.text();
    expect(text).toContain('Pas encore d’hébergeur connu');
    expect(text).toContain('LibreTranslate');
    expect(await popup.page.$eval('.answer a', (link) => link.getAttribute('href'))).toBe(
      'https://www.chatons.org/',
    );
    await popup.close();
  });

  it('asks for a town first, takes it with the keyboard alone, and answers for it at once', async () => {
    const popup = await popupOn('https://docs.google.com/document/d/1/edit');
    expect(await popup.text()).not.toContain('Bouches-du-Rhône');
    const bottoms = await popup.page.evaluate(() =>
      ['[role=combobox]', '.button', '.foot-bar'].map(
        (each) => document.querySelector(each)?.getBoundingClientRect().bottom ?? 0,
      ),
    );
    // The window of the toolbar is no higher than 600.
    expect([0, ...bottoms, 600]).toEqual([0, ...bottoms, 600].toSorted((a, b) => a - b));
    await popup.page.focus('[role=combobox]');
    await popup.page.keyboard.type('marsei', { delay: 20 });
    await popup.page.waitForSelector('[role=option]');
    await popup.page.keyboard.press('ArrowDown');
    await popup.page.keyboard.press('ArrowUp');
    await popup.page.keyboard.press('Enter');
    await popup.page.waitForSelector('.home-chip:focus');
    expect((await popup.text()).split('Sinon')[0]).toContain('Evolix');
    expect((await popup.text()).split('Sinon')[0]).toContain('dans votre commune');
    await popup.close();
  });
});
