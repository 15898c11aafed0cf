import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/time/day';
import { until } from '../../../src/tools/browsers/driver';
import { callApi } from '../../../src/tools/browsers/extension-world';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { openSection, pressButton, untilSaid } from '../by-hand/on-page';
import { browsersWanted, chooseHome, plainSite, type Session, startSession } from '../launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';
const within = '#directory';

/** A school's list, of one hoster in the town that is chosen below. */
const list = JSON.stringify({
  schema: 1,
  asOf: dayOf(Date.now()),
  hosters: [
    aHoster({
      id: 'volcans',
      name: 'Lycée des Volcans',
      site: 'https://volcans.example/',
      seat: aSeat({ lat: 44.93, lon: 2.44 }, { town: 'Aurillac', townKey: 'FR:15014' }),
      asOf: dayOf(Date.now()),
      offers: [anOffer({ address: 'https://pad.volcans.example/', availability: 'open' })],
    }),
  ],
});

describe.each(browsersWanted)('in %s, a list that the user adds', (name) => {
  let session: Session;
  let options: Page;
  const asked: string[] = [];

  const popupText = async () => {
    const popup = await session.openPopup(await session.visit(document));
    const text = await popup.text();
    await popup.close();
    return text;
  };

  beforeAll(async () => {
    session = await startSession(name, {
      site: (host, path, exchange) => {
        if (host !== 'ecole.example') return plainSite(host, path, exchange);
        asked.push(path);
        exchange.response.writeHead(200, { 'content-type': 'application/json' }).end(list);
        return undefined;
      },
    });
    options = await session.openSurface('options');
    await chooseHome(options, '15000');
  });
  afterAll(() => session.end());

  it('is asked for nothing before it is agreed to, and taken unsigned after a question', async () => {
    await session.agree('https://ecole.example/*');
    await options.bringToFront();
    await openSection(options, 'directory');
    const field = await options.waitForSelector(`${within} form.mirror input`);
    await field?.type('https://ecole.example/liste.json');
    await pressButton(options, 'Ajouter cette liste', within);
    await untilSaid(options, 'sans signature ?', { within });
    expect(asked).toEqual([]);
    await pressButton(options, 'Le prendre sans signature', within);
    await untilSaid(options, '1 hébergeur. Informations du', { within });
    expect(asked).toEqual(['/liste.json']);
  });

  it('has its hoster named on the card, with the list that it is on', async () => {
    const text = await popupText();
    expect(text).toContain('Lycée des Volcans');
    expect(text).toContain('selon la liste de ecole.example');
  });

  it('is out of the card once it is switched off, and its site is given back', async () => {
    await options.bringToFront();
    await options.click(`${within} .added-list input[type=checkbox]`);
    await untilSaid(options, 'Éteinte : rien n’y est lu', { within });
    await until('its site is given back', () =>
      callApi(
        options,
        async ({ permissions }) =>
          !(await permissions.contains({ origins: ['https://ecole.example/*'] })),
      ),
    );
    expect(await popupText()).not.toContain('Lycée des Volcans');
    expect(asked).toEqual(['/liste.json']);
    expect(session.strangers(['docs.google.com', 'ecole.example'])).toEqual([]);
  });
});
