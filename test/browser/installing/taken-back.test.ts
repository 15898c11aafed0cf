import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { callApi, type ExtensionApi } from '../../../src/tools/browsers/extension-world';
import { openSection, pressButton, readText, untilSaid } from '../by-hand/on-page';
import { browserNames, type Session, startSession, untilToolbarIcon } from '../launch';

// In Firefox a user can take any site of the manifest back, on the browser's page of the extension.

const site = 'https://docs.google.com/*';
const document = 'https://docs.google.com/document/d/1AbC/edit';

/** Runs in a page of the extension: does what the switch on Firefox's own page does. */
const takeBack = ({ permissions }: ExtensionApi, wanted: string) =>
  permissions.remove({ origins: [wanted] });

const isHeld = (options: Page) =>
  callApi(options, ({ permissions }, wanted) => permissions.contains({ origins: [wanted] }), site);

describe.runIf(browserNames.includes('firefox'))('a shipped site that was taken back', () => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await startSession('firefox');
    await untilToolbarIcon(session, await session.visit(document), 'Google Docs');
    options = await session.openSurface('options');
  });
  afterAll(() => session.end());

  it('is no longer spotted there, and the options name it', async () => {
    expect(await callApi(options, takeBack, site)).toBe(true);
    await untilToolbarIcon(session, await session.visit(document), undefined);
    const opened = await session.openSurface('options');
    await opened.bringToFront();
    await openSection(opened, 'watched');
    const said = await untilSaid(opened, 'Demander de nouveau l’accès');
    expect(said).toContain('Elle n’y reconnaît plus les services.');
    expect(said).toContain('Sites concernés : 1');
    expect(said).toContain('docs.google.com');
    expect(said).not.toContain('drive.google.com,');
    options = opened;
  });

  it('is given back by the button beside its name, and spotted again', async () => {
    await pressButton(options, 'Demander de nouveau l’accès');
    await until('the site is given back', () => isHeld(options));
    await until('the options name it no longer', async () => {
      const said = await readText(options);
      return said !== '' && !said.includes('Demander de nouveau l’accès');
    });
    await untilToolbarIcon(session, await session.visit(document), 'Google Docs');
  });
});
