import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, type ExtensionApi } from '../../../src/tools/browsers/extension-world';
import { builtInMirror, withMirror } from '../build-with-mirror';
import { pressButton, readText, untilSaid } from '../by-hand/on-page';
import { browsersWanted, plainSite, type Session, startSession } from '../launch';

const { host } = new URL(builtInMirror);
const question = 'Garder l’annuaire des hébergeurs à jour ?';

describe.each(browsersWanted)('the welcome of a build with a mirror, in %s', (name) => {
  let session: Session;
  let asked: string[];

  beforeAll(async () => {
    asked = [];
    const site: typeof plainSite = (wanted, path, exchange) => {
      if (wanted === host) asked.push(path);
      return plainSite(wanted, path, exchange);
    };
    session = await startSession(name, { site, extension: withMirror(name) });
  });
  afterAll(() => session.end());

  const welcome = async () => {
    const page = await session.openSurface('welcome');
    await page.bringToFront();
    await untilSaid(page, question);
    return page;
  };

  it('asks whether the directory shall be kept up to date; opening it asks no server', async () => {
    const page = await welcome();
    expect(await readText(page)).toContain(`Une petite requête par jour à ${host}`);
    expect(asked).toEqual([]);
    expect(session.strangers([])).toEqual([]);
    await page.close();
  });

  it('asks no more once the answer was no', async () => {
    const page = await welcome();
    await pressButton(page, 'Laisser l’annuaire tel quel');
    await untilSaid(page, 'C’est noté : l’annuaire reste celui de l’extension.');
    await page.close();
    const again = await welcome();
    expect(await readText(again)).toContain('C’est noté : l’annuaire reste celui de l’extension.');
    expect(await readText(again)).not.toContain('Laisser l’annuaire tel quel');
    expect(asked).toEqual([]);
    await callApi(again, forgetAnswer);
    await again.close();
  });

  it('has the mirror asked once the answer was yes, and shows that as done ever after', async () => {
    const page = await welcome();
    await session.agree(`https://${host}/*`);
    await page.bringToFront();
    await pressButton(page, 'Garder l’annuaire à jour');
    await untilSaid(page, 'C’est fait : l’annuaire est gardé à jour.');
    await page.close();
    const again = await welcome();
    expect(await readText(again)).toContain('C’est fait : l’annuaire est gardé à jour.');
    expect(asked[0]).toBe(`${new URL(builtInMirror).pathname}.sig`);
    expect(session.strangers([host])).toEqual([]);
  });
});

/** Runs in a page of the extension. */
function forgetAnswer({ storage }: ExtensionApi): Promise<void> {
  return storage.local.remove('refreshAnswered');
}
