import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import {
  askBackground,
  callApi,
  type ExtensionApi,
} from '../../../src/tools/browsers/extension-world';
import { inRepository } from '../../../src/tools/root';
import { canMoveClock, withClockAhead } from '../by-hand/moved-clock';
import {
  browserNames,
  isWhole,
  plainSite,
  type Session,
  startSession,
  untilToolbarIcon,
} from '../launch';

const minute = 60_000;
const mirror = 'https://miroir.example/chatiere.json';
const today = new Date().toISOString().slice(0, 10);

const shipped = JSON.parse(
  readFileSync(inRepository('assets/directory/snapshot.json'), 'utf8'),
) as { asOf: string };

type Alarm = { scheduledTime: number } | undefined;
type Kept = { daily: { drawnAt: number; asked: { day: string; isAnswered: boolean }[] } };

const alarmOf = (page: Page): Promise<Alarm> =>
  callApi(page, ({ alarms }) => alarms.get('refresh') as Promise<Alarm>);
/** The record as it is kept; one without sources while there is none to be read. */
const recordOf = async (page: Page) =>
  (await callApi(page, ({ storage }) => storage.local.get('daily') as Promise<Partial<Kept>>))
    .daily ?? { drawnAt: 0, asked: [] };
const nowIn = (page: Page) => page.evaluate(() => Date.now());

/** Runs in a page of the extension. */
const permitMirror = ({ permissions }: ExtensionApi) =>
  permissions.request({ origins: ['https://miroir.example/*'] });

/** Has the alarm ring, a real one, as if the drawn moment had come; it has rung once another one is set. */
async function letMomentCome(page: Page): Promise<void> {
  const at = await callApi(page, async ({ storage, alarms }) => {
    const { daily } = await storage.local.get('daily');
    await storage.local.set({ daily: { ...(daily as object), drawnAt: Date.now() } });
    const when = Date.now() + 500;
    alarms.create('refresh', { when });
    return when;
  });
  await until('the alarm rang', async () => {
    const alarm = await alarmOf(page);
    return alarm !== undefined && alarm.scheduledTime > at + 1000;
  });
}

// With the whole alone: it waits in vain for the mirror's answer since only two days ahead are believed.
describe.skipIf(!canMoveClock || !isWhole).each(browserNames)(
  'the refresh of the day, in %s',
  (name) => {
    let session: Session;
    let options: Page;
    let asked = 0;

    const start = async (profile?: string) => {
      session = await startSession(name, {
        ...(profile && { profile }),
        site: (host, path, exchange) => {
          if (host !== 'miroir.example') return plainSite(host, path, exchange);
          asked += 1;
          exchange.response.end(JSON.stringify({ ...shipped, asOf: today }));
          return undefined;
        },
      });
      await session.agree('https://miroir.example/*');
      options = await session.openSurface('options');
      await options.waitForSelector('#directory input[type=radio]');
      // Chromium forgets what an extension that is loaded from a folder was permitted.
      if (profile && name === 'chromium') await callApi(options, permitMirror);
    };

    /** Starts the browser anew, with what the extension had kept. */
    const restart = async () => {
      const { profile } = session;
      const kept = await callApi(options, ({ storage }) => storage.local.get(null));
      await session.close();
      await start(profile);
      if ((await recordOf(options)).asked.length > 0) return;
      // The driver ends a Firefox that takes its time to close: what was not written yet is lost then.
      await callApi(options, ({ storage }, lost) => storage.local.set(lost), kept);
      options = await session.openSurface('options');
      await options.waitForSelector('#directory input[type=radio]');
    };

    const startDaysLater = async (days: number) => {
      await withClockAhead(days, restart);
      expect(Math.round((await nowIn(options)) / minute)).toBeGreaterThan(
        Date.now() / minute + (days - 0.5) * 1440,
      );
    };

    beforeAll(() => start());
    afterAll(() => session.end());

    it('is done for today once the mirror that was chosen has answered', async () => {
      await options.bringToFront();
      // As the options keep it once the user takes this mirror without a signature.
      await askBackground(options, 'settingsChosen', {
        choices: { sources: { source: 'mirror', mirror, unsigned: mirror, indexes: [] } },
      });
      await askBackground(options, 'refreshWanted', null);
      await until(
        'the answer is noted',
        async () => (await recordOf(options)).asked[0]?.isAnswered,
      );
      await letMomentCome(options);
      expect(asked).toBe(1);
    });

    it('is due when the browser starts on the next day, at a moment of ten minutes', async () => {
      await startDaysLater(1);
      const alarm = await until('an alarm is set', () => alarmOf(options));
      expect(alarm.scheduledTime).toBeLessThanOrEqual((await nowIn(options)) + 10 * minute);
      expect(asked).toBe(1);
    });

    it('is not asked because a watched page was opened, which sets a lost alarm and no more; the popup brings it nearer', async () => {
      await callApi(options, ({ alarms }) => alarms.clear('refresh'));
      await session.stopBackground();
      const page = await session.visit('https://docs.google.com/document/d/1/edit');
      const alarm = await until('an alarm is set', () => alarmOf(options));
      expect(alarm.scheduledTime).toBeLessThanOrEqual((await nowIn(options)) + 60 * minute);
      await untilToolbarIcon(session, page, 'Google Docs');
      expect(asked).toBe(1);
      // Far away again, for the popup to bring it nearer.
      const moment = (await nowIn(options)) + 40 * minute;
      await callApi(
        options,
        async ({ storage }, drawnAt) => {
          const { daily } = await storage.local.get('daily');
          await storage.local.set({ daily: { ...(daily as object), drawnAt } });
        },
        moment,
      );
      const popup = await session.openPopup(page);
      await until('the popup brought it nearer', async () => {
        const { drawnAt } = await recordOf(options);
        return drawnAt <= (await nowIn(options)) + 10 * minute;
      });
      await popup.close();
      expect(asked).toBe(1);
    });

    it('is asked once on that day, when its alarm rings', async () => {
      await letMomentCome(options);
      await until('the mirror is asked', () => asked === 2);
      await until(
        'the answer is noted',
        async () => (await recordOf(options)).asked[0]?.isAnswered,
      );
      await letMomentCome(options);
      expect(asked).toBe(2);
    });

    // Two more starts of a browser: not each time.
    it.skipIf(!isWhole)(
      'is read as of now where the clock was ahead, and is due on the next day by the right one',
      async () => {
        await restart();
        await until('the record is of now', async () => {
          const [latest] = (await recordOf(options)).asked;
          return latest && latest.day <= new Date(await nowIn(options)).toISOString().slice(0, 10);
        });
        expect(asked).toBe(2);
        await startDaysLater(2);
        await until('an alarm is set', () => alarmOf(options));
        await letMomentCome(options);
        await until('the mirror is asked', () => asked === 3);
      },
    );
  },
);
