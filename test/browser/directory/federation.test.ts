import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { federationAddress } from '../../../src/core/federation/federation-address';
import { until } from '../../../src/tools/browsers/driver';
import { root, sampleAt } from '../../fixtures/directory/chatonsinfos/web';
import { promised } from '../../promised';
import { openSection, pressButton, textIn, untilSaid } from '../by-hand/on-page';
import { readStorage } from '../by-hand/read-storage';
import { browsersWanted, plainSite, type Session, startSession } from '../launch';

const federationHost = new URL(federationAddress).host;

let asked: { address: string; headers: Record<string, unknown> }[];
/** How many files the hosters give at once; those after them wait until `gate` opens. */
let atOnce: number;
let gate: ReturnType<typeof promised<void>>;

/** The samples' web, its root where the collective keeps its own. */
const site: typeof plainSite = (host, path, { request, response }) => {
  const isOurs = host === federationHost || host.endsWith('.example');
  if (!isOurs) return plainSite(host, path, { request, response });
  const address = `https://${host}${path}`;
  asked.push({ address, headers: request.headers });
  const bytes = sampleAt(address === federationAddress ? root : address);
  const answer = () => response.writeHead(bytes ? 200 : 404, { etag: '"1"' }).end(bytes);
  if (asked.length <= atOnce) answer();
  else void gate.promise.then(answer);
  return undefined;
};

const within = '#directory';
const federationChoice = `${within} label:nth-of-type(2) input[type=radio]`;

const addresses = () => asked.map(({ address }) => address);

/** Runs in a page of the extension: is the crawl that was begun paused? */
function isCrawlPaused(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chatiere');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('crawl').objectStore('crawl').get('current');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result?.isPaused === true);
      };
    };
  });
}

/** Runs in a page of the extension: the addresses of the files that the crawl under way has kept. */
function readKeptAddresses(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chatiere');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['crawl', 'files']);
      const plan = reading.objectStore('crawl').get('current');
      const files = reading.objectStore('files').getAll();
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        opening.result.close();
        const rows = files.result as { id: string; crawl: string }[];
        resolve(rows.filter(({ crawl }) => crawl === plan.result?.id).map(({ id }) => id));
      };
    };
  });
}

describe.each(browsersWanted)('refreshing straight from the hosters, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    asked = [];
    session = await startSession(name, { site });
    options = await session.openSurface('options');
    // The welcome stands in front: the driver may wait for ever in a page behind it.
    await options.bringToFront();
    await options.waitForSelector(federationChoice);
    await openSection(options, 'directory');
    await session.agree('https://*/*');
    await options.bringToFront();
    await options.click(federationChoice);
  });
  beforeEach(() => {
    atOnce = Number.POSITIVE_INFINITY;
    gate = promised();
  });
  afterAll(() => session.end());

  it('asks nobody before it is told to', async () => {
    await until('the choice is kept', async () => {
      const { sources } = await readStorage(options);
      return (sources as { source: string } | undefined)?.source === 'federation';
    });
    await until('the choice is shown', () =>
      options.$eval(federationChoice, (each) => (each as HTMLInputElement).checked),
    );
    expect(asked).toEqual([]);
  });

  it('can be paused, and goes on where it was', async () => {
    atOnce = 3;
    await pressButton(options, 'Actualiser l’annuaire', within);
    await until('some files are under way', () => asked.length > atOnce);
    await untilSaid(options, /fichiers? lus? sur/, { within });
    await pressButton(options, 'Mettre en pause', within);
    await until('the pause is kept', () => options.evaluate(isCrawlPaused));
    gate.resolve();
    await untilSaid(options, 'En pause', { within });
    const before = addresses();
    atOnce = Number.POSITIVE_INFINITY;
    await pressButton(options, 'Reprendre', within);
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
    // Nobody else answers before the background is gone; everybody at once afterwards.
    atOnce = 4;
    await options.bringToFront();
    await pressButton(options, 'Actualiser l’annuaire', within);
    await until('some files are under way', () => asked.length > atOnce);
    await session.stopBackground();
    const kept = await options.evaluate(readKeptAddresses);
    expect(kept).not.toEqual([]);
    const before = asked.length;
    expect(addresses()).toEqual(expect.arrayContaining(kept));
    atOnce = Number.POSITIVE_INFINITY;
    gate.resolve();
    // What comes first wakes it: the alarm, or the user who presses again.
    await pressButton(options, 'Actualiser l’annuaire', within);
    await untilSaid(options, 'L’annuaire a été actualisé.', { within, patience: 90_000 });
    // Only what was under way when the background stopped is asked again.
    const again = addresses().slice(before);
    expect(again).not.toEqual([]);
    expect(again.filter((address) => kept.includes(address))).toEqual([]);
  }, 120_000);
});
