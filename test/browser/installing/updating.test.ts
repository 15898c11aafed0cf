import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { inRepository } from '../../../src/tools/root';
import { pressButton, readText, untilSaid } from '../by-hand/on-page';
import { browserNames, type Session, startSession } from '../launch';

// A real update: the browser finds a newer version in the place of the one that it has.

const news = 'Version 1.0.0 : La première version.';

/** Sets the version of the extension in a folder; undefined: as it was built. */
function setVersion(folder: string, built: string, version?: string): void {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as object;
  const changed = { ...manifest, ...(version && { version }) };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
}

describe.each(browserNames)('an update, in %s', (name) => {
  const built = inRepository('dist', name);
  let folder: string;
  let session: Session;
  let web: Page;

  const ourTabs = async () =>
    (await session.tabAddresses()).filter((address) => address.includes('-extension://'));

  const openOptions = async () => {
    const options = await session.openSurface('options');
    await options.bringToFront();
    return options;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chatiere-updated-'));
    cpSync(built, folder, { recursive: true });
    setVersion(folder, built, '0.9.0');
    // Firefox loads it anew for private windows, and then welcomes no one.
    session = await startSession(name, { extension: folder, hasPrivateWindows: false });
    await until('the welcome is open', async () =>
      (await ourTabs()).some((address) => address.endsWith('/welcome/index.html')),
    );
    web = await session.visit('https://example.org/');
  });
  afterAll(async () => {
    await session.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is not told of before there was one', async () => {
    const options = await openOptions();
    await untilSaid(options, 'Réglages de Chatière');
    expect(await readText(options)).not.toContain('Version 1.0.0');
    await options.close();
  });

  it('opens nothing, and a line of the options says what changed', async () => {
    setVersion(folder, built);
    await web.browser().installExtension(folder);
    const options = await openOptions();
    await untilSaid(options, news);
    // What was written is the last of what the update does in tabs: no page of ours came beside this one.
    expect((await ourTabs()).filter((address) => !address.includes('/options/'))).toEqual([]);
  });

  it('is told until the user says to know', async () => {
    const options = await openOptions();
    await untilSaid(options, news);
    await pressButton(options, 'Compris');
    await until('the line is gone', async () => !(await readText(options)).includes(news));
    const again = await openOptions();
    await untilSaid(again, 'Réglages de Chatière');
    expect(await readText(again)).not.toContain(news);
  });
});
