import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlessReplaced, until } from '../../src/tools/browsers/driver';
import { callApi } from '../../src/tools/browsers/extension-world';
import { openSection, untilSaid } from './by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession, untilToolbarIcon } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';

/** Each runs in a page of the extension and leaves the database in a bad way. */
const damages: readonly [name: string, damage: () => Promise<unknown>][] = [
  [
    'deleted',
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('chatiere');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  ],
  [
    'emptied of its records',
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('chatiere');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('suggestions', 'readwrite');
          transaction.objectStore('suggestions').clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  ],
  [
    'replaced by one of a later version with other stores',
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('chatiere');
        deleting.onsuccess = () => {
          const opening = indexedDB.open('chatiere', 99);
          opening.onerror = reject;
          opening.onupgradeneeded = () => opening.result.createObjectStore('strange');
          opening.onsuccess = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  ],
];

describe.each(browsersWanted)('a damaged directory, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
  });
  afterAll(() => session.end());

  it.each(damages)(
    'that was %s is rebuilt while the popup answers, and said once',
    async (_, damage) => {
      const before = await session.openSurface('options');
      await before.evaluate(damage);
      await before.close();
      const page = await session.visit(document);
      const popup = await session.openPopup(page);
      await until('the popup names the nearest', async () =>
        (await popup.text()).includes('Marseille, dans votre commune'),
      );
      expect(await popup.text()).toContain('Evolix');
      await popup.close();

      const options = await session.openSurface('options');
      await untilSaid(options, 'abîmé ou manquant');
      await options.click('.notice button');
      await options.close();
      const again = await session.openSurface('options');
      const said = await untilSaid(again, /\d+ hébergeurs/);
      expect(said).not.toContain('abîmé');
      expect(said).toContain('Marseille');
      await again.close();
    },
  );
});

/**
 * Holds the database open in its first version, as a page of long ago would that lets nothing rebuild it.
 * Runs in a page of the extension.
 */
function holdFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('chatiere');
    const opening = indexedDB.open('chatiere', 1);
    opening.onerror = reject;
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
  });
}

describe.each(browsersWanted)('a database that another page holds, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
  });
  afterAll(() => session.end());

  it('costs the popup a moment, and is told by the settings; let go, it is used again, and no damage is told', async () => {
    const holder = await session.openSurface('options');
    await holder.evaluate(holdFirstVersion);
    const page = await session.visit(document);
    const popup = await session.openPopup(page);
    let said = '';
    await until(
      () => `the popup answers from the package; it said ${said}`,
      async () => {
        said = await popup.text();
        return said.includes('Google Docs') && said.includes('une adresse parmi d’autres');
      },
    );
    await popup.close();
    const told = await session.openSurface('options');
    await openSection(told, 'directory');
    await untilSaid(told, 'retient l’annuaire');
    await holder.close();
    expect(await untilSaid(told, /\d+ hébergeurs/)).not.toContain('retient');
    await told.close();
    await page.bringToFront();
    const again = await session.openPopup(page);
    await until('the popup names the nearest', async () =>
      (await again.text()).includes('Marseille, dans votre commune'),
    );
    await again.close();
    const options = await session.openSurface('options');
    expect(await untilSaid(options, /\d+ hébergeurs/)).not.toContain('abîmé');
  });
});

describe('pages that outlive the extension', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.end());

  it('fall silent: an orphaned content script throws nothing', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const options = await session.openSurface('options');
    // The page that reloads the extension goes with it, sometimes before it has answered.
    await unlessReplaced(callApi(options, ({ runtime }) => runtime.reload()));
    await until('the extension is gone', () => options.isClosed());
    await page.bringToFront();
    await page.evaluate(() => history.pushState({}, '', '/spreadsheets/d/1/edit'));
    await page.evaluate(() => history.pushState({}, '', '/presentation/d/1/edit'));
    // What goes wrong in a page is told in the order in which it does.
    await page.evaluate(() => console.error('the end'));
    await until('the page has told all', () => errors.includes('the end'));
    expect(errors).toEqual(['the end']);
  });
});
