import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { callApi } from '../../src/tools/browsers/extension-world';
import { withMirror } from './build-with-mirror';
import { openSection, untilLabel, untilSaid } from './by-hand/on-page';
import { browsersWanted, plainSite, type Session, startSession, untilToolbarIcon } from './launch';

const poll = 'https://doodle.com/meeting/participate/id/abc';

/** Ticks or unticks a service among those that can be watched. */
async function turn(options: Page, name: string): Promise<void> {
  await options.bringToFront();
  await openSection(options, 'watched');
  const label = await untilLabel(options, name, '#watched');
  await label.click();
}

const isTicked = (options: Page, name: string) =>
  options.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('#watched label')];
    return labels.find((each) => each.textContent === wanted)?.querySelector('input')?.checked;
  }, name);

/** Sites that the browser lets us reach beside those of the manifest. */
const held = (options: Page) =>
  callApi(options, async ({ permissions, runtime }) => {
    const [shipped] = runtime.getManifest().content_scripts ?? [];
    const { origins = [] } = await permissions.getAll();
    return origins.filter((origin) => !shipped?.matches.includes(origin));
  });

const untilHeld = (options: Page, site: string) =>
  until(`${site} is permitted`, async () => (await held(options)).includes(site));

const untilGivenBack = (options: Page, site: string) =>
  until(`${site} is given back`, async () => !(await held(options)).includes(site));

/** The button that a source brings moves what stands below it. */
const untilDrawn = (options: Page) =>
  untilSaid(options, 'Actualiser l’annuaire', { within: '#directory' });

describe.each(browsersWanted)('a service that is watched on demand, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name, {
      extension: withMirror(name),
      site: (host, path, exchange) =>
        host === 'miroir.example' ? '{}' : plainSite(host, path, exchange),
    });
    options = await session.openSurface('options');
    await options.waitForSelector('#watched input');
  });
  afterAll(() => session.end());

  it('has a closed icon at first', async () => {
    await untilToolbarIcon(session, await session.visit(poll), undefined);
    expect(await held(options)).toEqual([]);
  });

  it('opens its flap once it was ticked and agreed to, and nothing else was asked for', async () => {
    await session.agree('https://*.doodle.com/*');
    await turn(options, 'Doodle');
    await until('Doodle is ticked', () => isTicked(options, 'Doodle'));
    await untilToolbarIcon(session, await session.visit(poll), 'Doodle');
    expect(await held(options)).toEqual(['https://*.doodle.com/*']);
    await untilToolbarIcon(
      session,
      await session.visit('https://zoom.us/j/12345678901'),
      undefined,
    );
  });

  it('stays so when the background stops, and when a mirror is chosen and given up', async () => {
    await session.agree('https://miroir.example/*');
    await options.bringToFront();
    await openSection(options, 'directory');
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await untilHeld(options, 'https://miroir.example/*');
    await untilDrawn(options);
    await options.click('#directory label:nth-of-type(1) input[type=radio]');
    await untilGivenBack(options, 'https://miroir.example/*');
    await session.stopBackground();
    await untilToolbarIcon(session, await session.visit(poll), 'Doodle');
  });

  it('stays so when the hosters themselves may be asked, and when that is given up', async () => {
    await session.agree('https://*/*');
    await options.bringToFront();
    await openSection(options, 'directory');
    await options.click('#directory label:nth-of-type(3) input[type=radio]');
    await untilHeld(options, 'https://*/*');
    await untilDrawn(options);
    await options.click('#directory label:nth-of-type(1) input[type=radio]');
    await untilGivenBack(options, 'https://*/*');
    await untilToolbarIcon(session, await session.visit(poll), 'Doodle');
  });

  it('and giving all that up leaves the shipped content script where it was', async () => {
    const page = await session.visit('https://docs.google.com/document/d/1AbC/edit');
    await untilToolbarIcon(session, page, 'Google Docs');
    expect(await held(options)).toEqual(['https://*.doodle.com/*']);
  });

  it('is joined by far countries of those that are watched anyway', async () => {
    await session.agree('https://*/*');
    await turn(options, 'Amazon, dans ses autres pays');
    await until('Amazon is ticked', () => isTicked(options, 'Amazon, dans ses autres pays'));
    await untilToolbarIcon(
      session,
      await session.visit('https://www.amazon.co.jp/photos'),
      'Amazon Photos',
    );
    await turn(options, 'Amazon, dans ses autres pays');
    await until('one site is left', async () => (await held(options)).length === 1);
    await untilToolbarIcon(
      session,
      await session.visit('https://www.amazon.co.jp/photos'),
      undefined,
    );
  });

  it('stays closed once it was unticked, and the permission is given back', async () => {
    await turn(options, 'Doodle');
    await until('Doodle is unticked', async () => !(await isTicked(options, 'Doodle')));
    await until('no site is left', async () => (await held(options)).length === 0);
    await untilToolbarIcon(session, await session.visit(poll), undefined);
    expect(
      session.strangers([
        'doodle.com',
        'zoom.us',
        'miroir.example',
        'docs.google.com',
        'www.amazon.co.jp',
      ]),
    ).toEqual([]);
  });
});
