import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { openSection, pressButton, untilLabel, untilSaid } from './by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';

/** Ticks the box of this name, with the keyboard. */
async function tick(page: Page, name: string): Promise<void> {
  const label = await untilLabel(page, name);
  await label.evaluate((each) => each.querySelector('input')?.focus());
  await page.keyboard.press(' ');
}

describe.each(browsersWanted)('what the user wishes and already uses, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name);
    options = await session.openSurface('options');
    await chooseHome(options, '13001');
  });
  afterAll(() => session.end());

  const popupText = async (address = document) => {
    const popup = await session.openPopup(await session.visit(address));
    const text = await popup.text();
    await popup.close();
    return text;
  };
  /** The sentence of the wish before is gone as soon as a box is ticked. */
  const untilAnswered = () => untilSaid(options, 'C’est fait : propositions');

  it('a wish narrows the answer', async () => {
    expect((await popupText()).split('Sinon')[0]).toContain('Evolix');
    await options.bringToFront();
    await tick(options, 'Belgique');
    await untilAnswered();
    const text = await popupText();
    expect(text.split('Sinon')[0]).toContain('(Belgique)');
    expect(text).not.toContain('Non respecté');
  });

  it('wishes that nobody meets are set aside, and one sentence says which', async () => {
    await options.bringToFront();
    await tick(options, 'coopérative');
    await untilAnswered();
    const text = await popupText();
    expect(text).toContain(
      'Personne ne remplit toutes vos préférences. Non respecté ici : type d’organisation.',
    );
    expect(text.split('Sinon')[0]).toContain('(Belgique)');
  });

  it('a server of one’s own comes first, and is called so', async () => {
    await options.bringToFront();
    await openSection(options, 'favourites');
    await options.type('.own input', 'cloud.jeanne.example/pad');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'ajouté par vous');
    const text = (await popupText()).split('Sinon')[0] ?? '';
    expect(text).toContain('Vous l’utilisez déjà');
    expect(text).toContain('cloud.jeanne.example');
    expect(text).toContain('ajouté par vous');
  });

  it('another answer is as quick to be had without it', async () => {
    await options.bringToFront();
    await openSection(options, 'favourites');
    await options.click('.favourite .star');
    await until('the server is no favourite', async () => {
      const rows = await options.$$eval('.favourite', (found) =>
        found.map((row) => row.textContent),
      );
      return !rows.join().includes('cloud.jeanne.example');
    });
    expect(await popupText()).not.toContain('cloud.jeanne.example');
  });

  it('wishes can be taken back', async () => {
    await options.bringToFront();
    await openSection(options, 'wishes');
    await tick(options, 'Belgique');
    await tick(options, 'coopérative');
    await untilAnswered();
    expect((await popupText()).split('Sinon')[0]).toContain('Evolix');
  });

  it('a star in the popup makes a favourite, which comes first from then on', async () => {
    const popup = await session.openPopup(await session.visit('https://drive.google.com/drive/'));
    await popup.click('[data-view=all]');
    await until('all are listed', async () =>
      (await popup.text()).includes('Toutes les propositions'),
    );
    const second = (await popup.text()).split('☆')[1]?.trim().split('\n')[0] ?? '';
    expect(second.length).toBeGreaterThan(2);
    await popup.click('.spare-row:nth-child(2) .star');
    await until('the star is taken', async () => (await popup.text()).includes('★'));
    await popup.click('.top-button');
    await until('the popup shows the favourite', async () =>
      (await popup.text()).includes('Vous l’utilisez déjà'),
    );
    await popup.close();
    const text = (await popupText('https://drive.google.com/drive/')).split('Sinon')[0];
    expect(text).toContain('Vous l’utilisez déjà');
    expect(text).toContain(second);
  });

  it('a favourite survives that the background is stopped', async () => {
    await session.stopBackground();
    expect(await popupText('https://drive.google.com/drive/')).toContain('Vous l’utilisez déjà');
  });

  it('asks nobody for any of this', () => {
    expect(session.strangers(['docs.google.com', 'drive.google.com'])).toEqual([]);
  });
});

describe('filters for the moment, in the popup of chromium', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium');
    await chooseHome(await session.openSurface('options'), '13001');
  });
  afterAll(() => session.end());

  it('hold until it closes, and say what is set aside', async () => {
    const page = await session.visit(document);
    const popup = await session.openPopup(page);
    await popup.click('[data-view=filters]');
    await popup.page?.waitForSelector('.filters');
    if (!popup.page) throw new Error('Chromium shows its popup as a page');
    await tick(popup.page, 'Brésil');
    await until('the popup says what is set aside', async () =>
      (await popup.text()).includes('Non respecté ici : pays'),
    );
    await popup.close();
    const again = await session.openPopup(page);
    expect(await again.text()).not.toContain('Non respecté');
    expect((await again.text()).split('Sinon')[0]).toContain('Evolix');
    await again.close();
  });

  it('come with all suggestions, page by page', async () => {
    const popup = await session.openPopup(await session.visit(document));
    if (!popup.page) throw new Error('Chromium shows its popup as a page');
    const { page } = popup;
    const rows = () => page.$$eval('.spares > li', (found) => found.length);
    await popup.click('[data-view=all]');
    await until('20 rows are shown', async () => (await rows()) === 20);
    await pressButton(page, 'Voir la suite');
    await until('40 rows are shown', async () => (await rows()) === 40);
    await popup.close();
  });
});
