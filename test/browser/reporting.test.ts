import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { until } from '../../src/tools/browsers/driver';
import { withMirror } from './build-with-mirror';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

/** What a tab of the tracker is told, by the parts of its address. */
function partsOf(address: string): Record<string, string> {
  const { origin, pathname, searchParams } = new URL(address);
  return { place: origin + pathname, ...Object.fromEntries(searchParams) };
}

describe.each(browsersWanted)('a build with a tracker, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name, { extension: withMirror(name) });
    await chooseHome(await session.openSurface('options'), 'Marseille');
  }, 240_000);
  afterAll(() => session.end());

  it('opens an issue with ids, a fact and the version, and nothing of page, town or choice', async () => {
    const page = await session.visit('https://docs.google.com/document/d/1SeCrEt/edit');
    const popup = await session.openPopup(page);
    await until('the popup knows the service', async () =>
      (await popup.text()).includes('Google Docs'),
    );
    await popup.click('[data-view=more]');
    await until('the popup offers to report', async () =>
      (await popup.text()).includes('Signaler une erreur'),
    );
    await popup.click('a[href^="https://tracker.example/"]');
    const address = await until('the tracker is open', async () =>
      (await session.tabAddresses()).find((each) => each.startsWith('https://tracker.example/')),
    );
    const { body = '', ...others } = partsOf(address);
    expect(Object.keys(others).toSorted()).toEqual(['place', 'title']);
    expect(body.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'service',
      'hoster',
      'fact',
      'version',
    ]);
    expect(body).toContain('service: google-docs\n');
    expect(body).toContain(`version: ${packageFile.version}`);
    expect(address).not.toMatch(/SeCrEt|docs\.google|Marseille|13055|43\.29/i);
  });

  it('asks the tracker for nothing before a user follows the link', async () => {
    // The browser itself asks for the picture of the page that was opened above, when it likes.
    const asked = () =>
      session.web.requests.filter((each) => /^tracker\.example(?!\/favicon)/.test(each));
    const before = asked();
    const list = await session.openSurface('move');
    await list.bringToFront();
    await list.waitForSelector('a[href^="https://tracker.example/"]');
    expect(asked()).toEqual(before);
  });
});

describe.each(browsersWanted)('the build without a tracker, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.end());

  it('has no link to one, in any page', async () => {
    for (const surface of ['move', 'map', 'options', 'popup', 'hoster'] as const) {
      const page = await session.openSurface(surface);
      await page.bringToFront();
      await page.waitForSelector('main *');
      const words = await page.evaluate(() => document.body.textContent ?? '');
      expect(words).not.toContain('Signaler une erreur');
      expect(words).not.toContain('Il manque un service');
    }
  });
});
