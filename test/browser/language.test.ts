import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { openSection, untilSaid } from './by-hand/on-page';
import { browsersWanted, chooseHome, type Session, startSession } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';

describe.each(browsersWanted)('another language than the browser’s, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
  });
  afterAll(() => session.end());

  const choose = async (language: string, title: string) => {
    const options = await session.openSurface('options');
    await options.bringToFront();
    await openSection(options, 'language');
    await options.select('#language select', language);
    await untilSaid(options, title);
    await options.close();
  };

  const popupText = async () => {
    const popup = await session.openPopup(await session.visit(document));
    const text = await popup.text();
    await popup.close();
    return text;
  };

  it('is spoken by every page and by the icon from then on', async () => {
    await choose('nl', 'Instellingen van Chatière');
    const text = await popupText();
    expect(text).toContain('Meteen schrijven');
    expect(text).toContain('in je gemeente');
    expect(text).not.toContain('dans votre commune');
    const page = await session.visit(document);
    await until('the title is Dutch', async () =>
      (await session.toolbarIcon(page)).title.includes('in je gemeente'),
    );
  });

  it('is that of guides too, and what it has no sentence for is said in English', async () => {
    const list = await session.openSurface('move');
    await untilSaid(list, 'Google Docs');
    const openGuide = (service: string) =>
      list.evaluate((id) => location.replace(`?service=${id}`), service);
    await openGuide('google-docs');
    await untilSaid(list, 'Eén document: “Bestand → Downloaden”');
    await openGuide('slack');
    const said = await untilSaid(list, 'You have to be an administrator.');
    expect(said).toContain('Je gegevens downloaden');
    await list.close();
  });

  it('outlives the background, which reads it anew', async () => {
    await session.stopBackground();
    const page = await session.visit('https://drive.google.com/drive/');
    await until('the title is Dutch', async () =>
      (await session.toolbarIcon(page)).title.includes('in je gemeente'),
    );
  });

  it('gives way to the browser’s again', async () => {
    await choose('', 'Réglages de Chatière');
    expect(await popupText()).toContain('dans votre commune');
  });
});
