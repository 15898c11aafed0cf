import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekOf } from '../../src/core/time/iso-week';
import { until } from '../../src/tools/browsers/driver';
import { canMoveClock, withClockAhead } from './by-hand/moved-clock';
import { untilSaid } from './by-hand/on-page';
import { readStorage } from './by-hand/read-storage';
import {
  browserNames,
  chooseHome,
  isWhole,
  type Session,
  startSession,
  untilToolbarIcon,
} from './launch';

const docs = 'https://docs.google.com/document/d/1AbC/edit';
const drive = 'https://drive.google.com/drive/my-drive';

const yearInDays = 366;

type Counted = { way: { met: { week: string; service: string; count: number }[] } };

// Three starts of a browser: not each time.
describe.skipIf(!canMoveClock || !isWhole).each(browserNames)(
  'a clock that was a year ahead, and then one that is a year behind, in %s',
  (name) => {
    let session: Session;

    /** Starts the browser with its clock so many days ahead, or behind; its profile stays. */
    const startAt = (days: number) =>
      withClockAhead(days, async () => {
        const profile = session?.profile;
        await session?.close();
        session = await startSession(name, profile ? { profile } : {});
      });

    /** What is kept, as a page of the extension reads it. */
    const kept = async () => {
      const options = await session.openSurface('options');
      const stored = (await readStorage(options)) as Counted;
      const today = await options.evaluate(() => new Date().toLocaleDateString('sv'));
      await options.close();
      return { stored, today };
    };

    const popupOn = async (address: string, words: string) => {
      const page = await session.visit(address);
      const popup = await session.openPopup(page);
      await until(`the popup says ${words}`, async () => (await popup.text()).includes(words));
      return { page, popup };
    };

    beforeAll(() => startAt(yearInDays));
    afterAll(() => session.end());

    it('answers, counts and keeps quiet under the clock that is ahead', async () => {
      const options = await session.openSurface('options');
      await chooseHome(options, 'Marseille');
      await options.close();
      const way = await session.openSurface('way');
      await way.waitForSelector('[type=checkbox]');
      await way.click('[type=checkbox]');
      await untilSaid(way, 'Rien pour l’instant');
      await way.close();
      const { page, popup } = await popupOn(docs, 'Marseille, dans votre commune');
      await popup.click('[data-view=more]');
      await until('the view is open', async () => (await popup.text()).includes('Pas aujourd’hui'));
      await popup.click('.silence button');
      await until('it is told', async () => (await popup.text()).includes('D’accord, rien sur'));
      await popup.close();
      await untilToolbarIcon(session, page, undefined);
    });

    it('is forgotten by the right one: the icon opens again, and visits count', async () => {
      await startAt(0);
      const { page, popup } = await popupOn(docs, 'Marseille, dans votre commune');
      await popup.close();
      await untilToolbarIcon(session, page, 'Google Docs');
      await untilToolbarIcon(session, await session.visit(drive), 'Google Drive');
      const { stored, today } = await kept();
      expect(stored.way.met).toContainEqual({
        week: weekOf(today),
        service: 'google-drive',
        count: 1,
      });
    });

    it('holds nothing up where the clock is behind', async () => {
      await startAt(-yearInDays);
      const { page, popup } = await popupOn(docs, 'Marseille, dans votre commune');
      await popup.close();
      await untilToolbarIcon(session, page, 'Google Docs');
      const options = await session.openSurface('options');
      const said = await untilSaid(options, /\d+ hébergeurs/);
      expect(said).not.toMatch(/abîmé|erreur/);
      await options.close();
    });
  },
);
