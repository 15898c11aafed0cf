import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { until } from '../../../src/tools/browsers/driver';
import { callApi, type ExtensionApi } from '../../../src/tools/browsers/extension-world';
import { signBytes } from '../../../src/tools/chatiere/directory/signing-keys';
import { packageJson } from '../../fakes/served-package';
import { withMirror } from '../build-with-mirror';
import { canMoveClock, withClockAhead } from '../by-hand/moved-clock';
import { openSection } from '../by-hand/on-page';
import {
  browsersWanted,
  isWhole,
  plainSite,
  type Session,
  startSession,
  untilToolbarIcon,
} from '../launch';

const minute = 60_000;

const shipped = packageJson<Snapshot>('directory/snapshot.json');
const file = JSON.stringify({ ...shipped, asOf: new Date().toISOString().slice(0, 10) });
let signature = '';

beforeAll(async () => {
  const signed = await signBytes(new TextEncoder().encode(file), inject('mirrorKey'));
  if (!signed.ok) throw new Error(signed.reason);
  signature = signed.value;
});

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

describe.skipIf(!canMoveClock).each(browsersWanted)('the refresh of the day, in %s', (name) => {
  let session: Session;
  let options: Page;
  let asked = 0;

  const start = async (profile?: string) => {
    session = await startSession(name, {
      ...(profile && { profile }),
      extension: withMirror(name),
      site: (host, path, exchange) => {
        if (host !== 'miroir.example') return plainSite(host, path, exchange);
        asked += 1;
        exchange.response.end(path.endsWith('.sig') ? signature : file);
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
    await openSection(options, 'directory');
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await until('the answer is noted', async () => (await recordOf(options)).asked[0]?.isAnswered);
    await letMomentCome(options);
    // For the signature, and for the file.
    expect(asked).toBe(2);
  });

  it('is due when the browser starts on the next day, at a moment of ten minutes', async () => {
    await startDaysLater(1);
    const alarm = await until('an alarm is set', () => alarmOf(options));
    expect(alarm.scheduledTime).toBeLessThanOrEqual((await nowIn(options)) + 10 * minute);
    expect(asked).toBe(2);
  });

  it('is not asked because a watched page was opened, which sets a lost alarm and no more; the popup brings it nearer', async () => {
    await callApi(options, ({ alarms }) => alarms.clear('refresh'));
    await session.stopBackground();
    const page = await session.visit('https://docs.google.com/document/d/1/edit');
    const alarm = await until('an alarm is set', () => alarmOf(options));
    expect(alarm.scheduledTime).toBeLessThanOrEqual((await nowIn(options)) + 60 * minute);
    await untilToolbarIcon(session, page, 'Google Docs');
    expect(asked).toBe(2);
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
    expect(asked).toBe(2);
  });

  it('is asked once on that day, when its alarm rings', async () => {
    await letMomentCome(options);
    await until('the mirror is asked', () => asked === 3);
    await until('the answer is noted', async () => (await recordOf(options)).asked[0]?.isAnswered);
    await letMomentCome(options);
    expect(asked).toBe(3);
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
      expect(asked).toBe(3);
      await startDaysLater(2);
      await until('an alarm is set', () => alarmOf(options));
      await letMomentCome(options);
      await until('the mirror is asked', () => asked === 4);
    },
  );
});
