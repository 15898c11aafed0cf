import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenPopup, until } from '../../src/tools/browsers/driver';
import { filesWith } from '../../src/tools/browsers/files-with';
import { readStorage } from './by-hand/read-storage';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const document = `https://docs.google.com/document/u/1/d/${id}/edit?usp=sharing#heading=h.1`;
/** Files in which a browser keeps the addresses that were visited, whatever extension is in it. */
const ownFile =
  /^(Default\/(History|Sessions\/|Cache\/|Network|Top Sites|Shortcuts|Favicons|Visited Links)|segmentation_platform\/|cache2\/|places\.sqlite|favicons\.sqlite|sessionstore)/;

const exported = `docs.google.com/document/u/1/d/${id}/export?format=html`;

describe.each(browsersWanted)('a document is taken along, in %s', (name) => {
  let session: Session;
  let popup: DrivenPopup;

  const said = (words: string) =>
    until(`the popup says ${words}`, async () => (await popup.text()).includes(words));

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), '13001');
    popup = await session.openPopup(await session.visit(document));
  });
  afterAll(() => session.end());

  it('from a button of the card that says what the page shows', async () => {
    await said('Y emporter ce document');
    await popup.click('[data-view=take-along]');
    await said('Télécharger le document (HTML)');
    expect(await popup.text()).toContain('Écrire dans un pad chez Evolix');
  });

  it('by its own service, in a tab behind, and the popup stays', async () => {
    await popup.click('.take-steps button');
    await until('the document is fetched', () => session.web.requests.includes(exported));
    await said('C’est demandé, dans un onglet à côté.');
  });

  it('to the suggested hoster, to which nothing of it is said', async () => {
    await popup.click('.take-steps a.button');
    await until('a new pad of the hoster is asked for', () =>
      session.web.requests.some((each) => each.startsWith('pad.evolix.org/p/')),
    );
    const asked = session.web.requests.filter((each) => each.includes(id));
    expect(asked.map((each) => each.split('/')[0])).toEqual(['docs.google.com', 'docs.google.com']);
    expect(session.strangers(['docs.google.com', 'pad.evolix.org'])).toEqual([]);
  });

  it('and nothing of it is stored', async () => {
    const stored = await readStorage(await session.openSurface('options'));
    expect(JSON.stringify(stored)).toContain('Marseille');
    expect(JSON.stringify(stored)).not.toContain(id);
  });

  it('nor is it in any file of the profile, but the browser’s own history and cache', async () => {
    await session.close();
    const found = (text: string) => filesWith(session.profile, text);
    expect(found('Marseille').filter((path) => !ownFile.test(path))).not.toEqual([]);
    expect(found(id)).not.toEqual([]);
    expect(found(id).filter((path) => !ownFile.test(path))).toEqual([]);
  });
});
