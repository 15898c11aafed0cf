import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { federationAddress } from '../../../src/core/directory/source-id';
import { until } from '../../../src/tools/browsers/driver';
import { root, sampleAt } from '../../fixtures/directory/chatonsinfos/web';
import { browserNames, plainSite, type Session, startSession } from '../launch';
import { pressButton, textIn, untilSaid } from '../on-page';

const federationHost = new URL(federationAddress).host;

/** How long the hosters take to answer, in milliseconds. */
let delay: number;
let asked: { address: string; headers: Record<string, unknown> }[];

/** The samples' web, its root where the collective keeps its own. */
const site: typeof plainSite = (host, path, exchange) => {
  const isOurs = host === federationHost || host.endsWith('.example');
  if (!isOurs) return plainSite(host, path, exchange);
  const address = `https://${host}${path}`;
  asked.push({ address, headers: exchange.request.headers });
  const bytes = sampleAt(address === federationAddress ? root : address);
  setTimeout(() => {
    exchange.response.writeHead(bytes ? 200 : 404, { etag: '"1"' }).end(bytes);
  }, delay);
  return undefined;
};

const within = '#directory';

const press = (options: Page, name: string) => pressButton(options, name, within);

const addresses = () => asked.map(({ address }) => address);

describe.each(browserNames)('refreshing straight from the hosters, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    asked = [];
    delay = 300;
    session = await startSession(name, { site });
    options = await session.openSurface('options');
    await options.waitForSelector('#directory input[type=radio]');
    await session.agree('https://*/*');
    await options.bringToFront();
    await options.click('#directory label:nth-of-type(3) input[type=radio]');
  });
  afterAll(() => session.end());

  it('asks nobody before it is told to', async () => {
    await until('the choice is shown', () =>
      options.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('#directory label:nth-of-type(3) input')
            ?.checked,
      ),
    );
    expect(asked).toEqual([]);
  });

  it('can be paused, and goes on where it was', async () => {
    await press(options, 'Actualiser maintenant');
    await untilSaid(options, 'fichiers lus sur', { within });
    await press(options, 'Mettre en pause');
    await untilSaid(options, 'En pause', { within });
    const before = addresses();
    await press(options, 'Reprendre');
    await untilSaid(options, 'L’annuaire a été actualisé.', { within });
    expect(addresses().length).toBeGreaterThan(before.length);
  });

  it('asked each file once, and only those that the files name', () => {
    const all = addresses();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(17);
    expect(session.strangers([...new Set(all.map((each) => new URL(each).host))])).toEqual([]);
  });

  it('tells the hosters nothing: no cookie, no referrer', () => {
    const names = asked.flatMap(({ headers }) => Object.keys(headers));
    expect(names).not.toContain('cookie');
    expect(names).not.toContain('referer');
  });

  it('suggests what they said', async () => {
    expect(await textIn(options, within)).toContain('lu chez les hébergeurs');
    const page = await session.visit('https://docs.google.com/document/d/1AbC/edit');
    const popup = await session.openPopup(page);
    await until('the popup knows the service', async () =>
      (await popup.text()).includes('Google Docs'),
    );
    await popup.close();
  });

  it('goes on after the background was stopped on its way', async () => {
    asked = [];
    await options.bringToFront();
    await press(options, 'Actualiser maintenant');
    await until('some files are under way', () => addresses().length > 4);
    // Nobody answers while the background stops; everybody at once afterwards, lest it stop again.
    delay = 5000;
    await session.stopBackground();
    delay = 0;
    // Whoever comes first wakes it: the alarm, or a person who presses again.
    await press(options, 'Actualiser maintenant');
    await untilSaid(options, 'L’annuaire a été actualisé.', { within, patience: 90_000 });
    const again = addresses().filter((each, at, all) => all.indexOf(each) !== at);
    // What was under way when the background stopped was asked again, four at most.
    expect(again.length).toBeLessThanOrEqual(4);
  }, 120_000);
});
