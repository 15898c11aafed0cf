import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isDailyAlarmSet,
  scheduleCrawlAgain,
  setDailyAlarm,
} from '../../../../src/adapters/background/refresh/alarms';
import { listenToAlarms } from '../../../../src/adapters/background/refresh/listen-to-alarms';
import { scheduleRefresh } from '../../../../src/adapters/background/refresh/schedule-refresh';
import { answerSourcesChosen } from '../../../../src/adapters/background/sources';
import { finishUnfinished } from '../../../../src/adapters/background/unfinished';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadSettings, saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import { mirrored, newer, startFromPackage, version } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(() => {
  vi.useRealTimers();
  return deleteDatabase();
});

describe('a mirror', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('is asked daily once chosen, and no more once it is not', async () => {
    serveWeb(newer);
    await answerSourcesChosen({ sources: mirrored });
    expect([...world.alarms.keys()]).toEqual(['refresh']);
    await answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    expect([...world.alarms.keys()]).toEqual([]);
    expect(await version()).toMatchObject({ source: 'package' });
    expect((await loadSettings()).sources.source).toBe('package');
  });

  it('has its alarm ring on every day where Firefox forgets it at each start', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let rings = 0;
    for (let day = 0; day < 30; day += 1) {
      world.alarms.clear();
      vi.setSystemTime(Date.UTC(2026, 10, 1 + day, 8));
      listenToAlarms();
      await scheduleRefresh('opened');
      const { when = 0 } = world.alarms.get('refresh') ?? {};
      if (when <= Date.UTC(2026, 10, 1 + day, 20)) rings += 1;
    }
    expect(rings).toBe(30);
  });

  it('has its alarm again where Chromium lost it and tells of no start', async () => {
    await scheduleRefresh('opened');
    expect(world.alarms.size).toBe(1);
    world.alarms.clear();
    listenToAlarms();
    await finishUnfinished();
    expect(world.alarms.size).toBe(1);
    expect(asked).toEqual([]);
  });
});

it('an alarm that a clock in the future set counts as none', async () => {
  expect(await isDailyAlarmSet()).toBe(false);
  await setDailyAlarm(Date.now() + 60_000);
  expect(await isDailyAlarmSet()).toBe(true);
  await setDailyAlarm(Date.now() + 86_400_000);
  expect(await isDailyAlarmSet()).toBe(false);
});

it('the alarm of an interrupted crawl is set once, and then rings every minute', async () => {
  await scheduleCrawlAgain(7);
  await scheduleCrawlAgain(9);
  expect(world.alarms.get('crawl')).toEqual({ when: 7, periodInMinutes: 1 });
});
