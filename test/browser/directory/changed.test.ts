import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { callApi, type ExtensionApi } from '../../../src/tools/browsers/extension-world';
import { changedForYou } from '../../../src/tools/screens/popup-faces';
import { pressButton, readText, untilSaid } from '../by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession } from '../launch';

const title = 'Ce qui a changé pour vous';

describe.each(browsersWanted)('what a refresh changed, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    const options = await session.openSurface('options');
    await chooseHome(options, 'Marseille');
    expect(await readText(options)).not.toContain(title);
    await callApi(options, store, changedForYou);
  });
  afterAll(() => session.end());

  it('is told in the popup, in a line above the foot that leads to it', async () => {
    const popup = await session.openSurface('popup');
    await popup.bringToFront();
    await untilSaid(popup, '2 nouveautés pour vous');
    await pressButton(popup, 'Les voir');
    const said = await untilSaid(popup, 'Les Petits Serveurs');
    expect(said).toContain('Le Chat Perché');
    expect(said).toContain(title);
    await popup.close();
  });

  it('is told in the options until it is dismissed there, and then nowhere', async () => {
    const options = await session.openSurface('options');
    await options.bringToFront();
    await untilSaid(options, title);
    await pressButton(options, 'Compris');
    await until('it is gone', async () => !(await readText(options)).includes(title));
    await untilSaid(options, 'Marseille');
    const again = await session.openSurface('options');
    await again.bringToFront();
    await untilSaid(again, 'Marseille');
    expect(await readText(again)).not.toContain(title);
    expect(session.strangers([])).toEqual([]);
  });
});

/** Runs in a page of the extension. */
function store({ storage }: ExtensionApi, changes: unknown): Promise<void> {
  return storage.local.set({ changes });
}
