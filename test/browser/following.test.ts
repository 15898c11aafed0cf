import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, type ExtensionApi } from '../../src/tools/browsers/extension-world';
import { browsersWanted, plainSite, type Session, startSession, untilToolbarIcon } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';

type Watching = { spotted?: unknown[] };

/** Runs in a page of the extension: writes down there what tabs are remembered as from now on. */
function watchSpotted({ storage }: ExtensionApi): void {
  const spotted: unknown[] = [];
  (globalThis as Watching).spotted = spotted;
  storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue = null }] of Object.entries(changes)) {
      if (key.startsWith('spotted.')) spotted.push(newValue);
    }
  });
}

describe.each(browsersWanted)('the toolbar icon follows the address, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name, { site: plainSite });
  });
  afterAll(() => session.end());

  it('follows an address pushed by the page, to another service and to none', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    await page.evaluate(() => history.pushState({}, '', '/spreadsheets/d/1/edit'));
    await untilToolbarIcon(session, page, 'Google Sheets');
    await page.evaluate(() => history.replaceState({}, '', '/nothing/here'));
    await untilToolbarIcon(session, page, undefined);
    await page.evaluate(() => history.back());
    await untilToolbarIcon(session, page, 'Google Docs');
  });

  it('keeps its icon while the same service pushes addresses', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    const options = await session.openSurface('options');
    await callApi(options, watchSpotted);
    await page.evaluate(() => history.pushState({}, '', '/document/d/2/edit'));
    await page.evaluate(() => history.pushState({}, '', '/spreadsheets/d/1/edit'));
    await untilToolbarIcon(session, page, 'Google Sheets');
    // It went straight from the one to the other.
    expect(await options.evaluate(() => (globalThis as Watching).spotted)).toEqual([
      'google-sheets',
    ]);
  });

  it('follows a page that draws its own changes of address, and the one after one that failed', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    await page.evaluate(() => {
      globalThis.navigation?.addEventListener('navigate', (event) => {
        const { pathname } = new URL(event.destination.url);
        const handler = () =>
          pathname.includes('presentation') ? Promise.reject(new Error('x')) : Promise.resolve();
        event.intercept({ handler });
      });
      globalThis.navigation?.navigate('/spreadsheets/d/1/edit');
    });
    await untilToolbarIcon(session, page, 'Google Sheets');
    await page.evaluate(() => {
      globalThis.navigation?.navigate('/presentation/d/1/edit').finished?.catch(() => undefined);
      globalThis.navigation?.navigate('/document/d/2/edit');
    });
    await untilToolbarIcon(session, page, 'Google Docs');
  });

  it('follows a change of the fragment', async () => {
    const page = await session.visit('https://www.icloud.com/');
    await untilToolbarIcon(session, page, 'Accueil d’iCloud');
    await page.evaluate(() => {
      location.hash = 'notes';
    });
    await untilToolbarIcon(session, page, 'Notes iCloud');
  });

  it('closes on leaving and opens again on coming back', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    await page.goto('https://example.org/');
    await untilToolbarIcon(session, page, undefined);
    // Out of the back/forward cache no load event comes: the driver's own goBack would wait for it.
    // Later, for the page might else be gone before it has answered the driver.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await untilToolbarIcon(session, page, 'Google Docs');
  });

  it('opens after the background was stopped meanwhile', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    await session.stopBackground();
    await page.evaluate(() => history.pushState({}, '', '/presentation/d/1/edit'));
    await untilToolbarIcon(session, page, 'Google Slides');
  });

  it('keeps the icon closed on a page that it knows nothing of', async () => {
    const page = await session.visit('https://www.google.com/finance');
    await untilToolbarIcon(session, page, undefined);
    const stranger = await session.visit('https://example.org/document/d/1/edit');
    await untilToolbarIcon(session, stranger, undefined);
  });
});
