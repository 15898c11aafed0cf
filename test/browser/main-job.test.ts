import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadySuggestions } from '../../src/core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../src/core/suggestions/shown-suggestions';
import { dayNumberOf } from '../../src/core/time/day-number';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';
import { browserNames, chooseHome, type Session, startSession, untilToolbarIcon } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';
/** A pad whose name was drawn: see `core/actions/new-name.ts`. */
const newPad = /^pad\.evolix\.org\/p\/[a-km-z2-9]{20}$/;

const drive = 'https://drive.google.com/drive/u/1/my-drive';

/** Who comes first today for a user without a home, and where: those who are equally good take turns. */
function firstWithoutHome(): string {
  const packaged = inRepository('assets/directory/suggestions/text-collab.json');
  const ready = JSON.parse(readFileSync(packaged, 'utf8')) as ReadySuggestions;
  const [best] = shownSuggestions(ready, dayNumberOf(Date.now()));
  if (!best) throw new Error('Nobody offers text-collab');
  return `${best.hosterName}, ${best.town}`;
}

describe.each(browserNames)(
  'from Google Docs to the association round the corner, in %s',
  (name) => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession(name);
    });
    afterAll(() => session.end());

    it('opens the flap over a Google document', async () => {
      const page = await session.visit(document);
      const icon = await untilToolbarIcon(session, page, 'Google Docs');
      expect(icon).toEqual({ title: `Google Docs : ${firstWithoutHome()}`, badge: '•' });
    });

    it('answers before any town is chosen, and asks for it', async () => {
      const popup = await session.openPopup(await session.visit(document));
      const text = await popup.text();
      expect(text).toContain('Écrire à plusieurs');
      expect(text).toContain('Près de quelle commune ?');
      expect(text).not.toContain('km');
      await popup.close();
    });

    it('finds a town by its postcode, with the keyboard', async () => {
      const options = await session.openSurface('options');
      await chooseHome(options, '13001');
      expect(await options.evaluate(() => window.document.body.innerText)).toContain('Marseille');
    });

    it('names Evolix first and Marsnet second for a home in Marseille', async () => {
      const popup = await session.openPopup(await session.visit(document));
      const text = await popup.text();
      const places = ['Evolix', 'Marsnet'].map((hoster) => text.indexOf(hoster));
      expect(text).toContain('Google Docs');
      expect(text).toContain('Marseille, dans votre commune');
      expect(text).toContain('sans compte');
      expect(places[0]).toBeGreaterThan(0);
      expect(places[1]).toBeGreaterThan(places[0] ?? 0);
      mkdirSync(inRepository('out'), { recursive: true });
      await popup.page?.screenshot({
        path: `${inRepository('out')}/popup-${name}.png`,
        fullPage: true,
      });
      await popup.close();
    });

    it('opens a new pad there with a second click, another one each time', async () => {
      const opened = () => new Set(session.web.requests.filter((each) => newPad.test(each)));
      for (const count of [1, 2]) {
        const popup = await session.openPopup(await session.visit(document));
        await popup.click('.button');
        await until(`${count} new pads are asked for`, () => opened().size === count);
      }
    });

    it('keeps the entry page of the hoster within reach', async () => {
      const popup = await session.openPopup(await session.visit(document));
      await popup.click('.second-way');
      await until('the entry page is asked for', () =>
        session.web.requests.includes('pad.evolix.org/'),
      );
    });

    it('names Marsnet first for files, on Drive', async () => {
      const page = await session.visit(drive);
      await untilToolbarIcon(session, page, 'Google Drive');
      const popup = await session.openPopup(page);
      const text = await popup.text();
      expect(text).toContain('Ranger et partager des fichiers');
      expect(text.split('Sinon')[0]).toContain('Marsnet');
      await popup.close();
    });

    it('answers and follows after the background was stopped', async () => {
      await session.stopBackground();
      const page = await session.visit(document);
      await untilToolbarIcon(session, page, 'Google Docs');
      await session.stopBackground();
      const popup = await session.openPopup(page);
      expect(await popup.text()).toContain('Evolix');
      await popup.close();
    });

    it('keeps the home and the directory over a restart of the browser', async () => {
      await session.close();
      session = await startSession(name, { profile: session.profile });
      const popup = await session.openPopup(await session.visit(document));
      // The package answers until what is stored can be read, which a browser that starts may hold up.
      let said = '';
      await until(
        () => `the popup knows the home; it said ${said}`,
        async () => {
          said = await popup.text();
          return said.includes('Marseille, dans votre commune');
        },
      );
      await popup.close();
    });

    it('asks for no host but the pages that were opened', async () => {
      await session.visit('https://example.org/');
      const visited = ['docs.google.com', 'drive.google.com', 'example.org', 'pad.evolix.org'];
      expect(session.strangers(visited)).toEqual([]);
      expect(session.web.hostsAsked).toContain('example.org');
    });
  },
);
