import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { faceSite } from '../../../src/tools/screens/face-site';
import { pressButton, textIn, untilSaid } from '../by-hand/on-page';
import { readStorage } from '../by-hand/read-storage';
import { browsersWanted, type Session, startSession } from '../launch';

const folder = 'alto.example/.well-known/chatonsinfos';

describe.each(browsersWanted)('the page for hosters, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name, { site: faceSite });
  });
  afterAll(() => session.end());

  it('reads the files of the one site that was typed, shows them, and keeps nothing', async () => {
    const page = await session.openSurface('hoster');
    await page.bringToFront();
    await page.waitForSelector('.site-form input');
    // What the first filling writes last must not come between the two readings.
    await until('the directory is filled', async () => 'answered' in (await readStorage(page)));
    const before = await readStorage(page);
    await page.type('.site-form input', 'alto.example');
    expect(session.web.requests.filter((each) => each.includes('alto'))).toEqual([]);
    await session.agree('https://alto.example/*');
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await untilSaid(page, 'Terminé. Voici');
    expect(session.web.requests.filter((each) => each.includes('alto'))).toEqual([
      `${folder}/alto.properties`,
      `${folder}/pads.properties`,
      `${folder}/polls.properties`,
      `${folder}/gone.properties`,
    ]);
    expect(session.strangers(['alto.example'])).toEqual([]);
    const said = await textIn(page, 'main');
    for (const words of ['Alto', 'organization.geolocation.latitude']) {
      expect(said).toContain(words);
    }
    expect(said).toMatch(/Ligne \d+/);
    const after = await readStorage(page);
    expect({ ...after, requests: undefined }).toEqual({ ...before, requests: undefined });
  });

  it('asks nobody for a site that is not on the internet, or has no https', async () => {
    const page = await session.openSurface('hoster');
    await page.bringToFront();
    for (const [typed, words] of [
      ['192.168.1.1', 'n’est pas sur l’internet public'],
      ['http://alto.example/', 'Servez le site en https'],
    ] as const) {
      await page.waitForSelector('.site-form input');
      await page.$eval('.site-form input', (field) => (field as HTMLInputElement).select());
      await page.type('.site-form input', typed);
      await pressButton(page, 'Lire mes fichiers');
      await untilSaid(page, words);
    }
    expect(session.strangers(['alto.example'])).toEqual([]);
    expect(session.web.requests.filter((each) => each.startsWith('alto.example'))).toHaveLength(4);
  });
});
