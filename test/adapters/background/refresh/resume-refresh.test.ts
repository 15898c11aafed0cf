import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginCrawl } from '../../../../src/adapters/background/refresh/crawl-federation';
import {
  noteCutShort,
  refreshDaily,
  resumeCrawl,
  resumeRefresh,
} from '../../../../src/adapters/background/refresh/resume-refresh';
import {
  noteAnswered,
  noteAsked,
  scheduleRefresh,
} from '../../../../src/adapters/background/refresh/schedule-refresh';
import { withLock } from '../../../../src/adapters/browser/locks';
import { loadDailyRecord } from '../../../../src/adapters/store/daily-record';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh, saveRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { browser, world } from '../../../fakes/fake-browser';
import {
  federated,
  mirror,
  mirrored,
  newer,
  samples,
  startFromPackage,
} from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(() => {
  vi.useRealTimers();
  return deleteDatabase();
});

describe('a refresh that the browser interrupted', () => {
  it('is over at the next start where it was stopped at its very end', async () => {
    await saveSources(federated);
    await saveRefresh({ state: 'asking', done: 17, known: 17 });
    await resumeRefresh();
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toBeNull();
  });

  it('asks again in its time whatever did not answer', async () => {
    await saveSources(mirrored);
    await saveRefresh({ state: 'asking', done: 0, known: 0 });
    await resumeRefresh();
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toBeNull();
  });
});

describe('a refresh that was cut short', () => {
  const hour = 3_600_000;
  const when = (name: string) => world.alarms.get(name)?.when ?? 0;
  const sayAsking = () => saveRefresh({ state: 'asking', done: 3, known: 9 });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date(2027, 4, 3, 9));
  });

  it('is said to be, and its source is asked within the hour by an alarm, not at once', async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    await noteAsked([mirror]);
    await sayAsking();
    await noteCutShort();
    expect(await loadRefresh()).toEqual({ state: 'interrupted', done: 3, known: 9 });
    expect(when('refresh')).toBeLessThanOrEqual(Date.now() + hour);
    expect(asked).toEqual([]);
    serveWeb(newer);
    for (let rung = 0; rung < 9 && asked.length === 0; rung += 1) {
      vi.setSystemTime(when('refresh'));
      await refreshDaily(when('refresh'));
    }
    expect(asked).toHaveLength(1);
    expect(await loadRefresh()).toEqual({ state: 'changed' });
  });

  it('is taken up also where its source had answered before on that day', async () => {
    await saveSources(mirrored);
    await noteAsked([mirror]);
    await noteAnswered([mirror]);
    await noteAsked([mirror]);
    await sayAsking();
    await noteCutShort();
    expect((await loadDailyRecord()).asked).toMatchObject([{ isAnswered: false, failures: 1 }]);
    expect(await loadRefresh()).toMatchObject({ state: 'interrupted' });
  });

  it('is no more asked that day where it was cut short four times', async () => {
    await saveSources(mirrored);
    for (let time = 0; time < 4; time += 1) {
      await noteAsked([mirror]);
      await sayAsking();
      await noteCutShort();
    }
    while (when('refresh') < new Date(2027, 4, 4).getTime()) {
      vi.setSystemTime(when('refresh'));
      await refreshDaily(when('refresh'));
    }
    expect(asked).toEqual([]);
  });

  it('is left alone while a background is at it', async () => {
    await saveSources(mirrored);
    await noteAsked([mirror]);
    await sayAsking();
    await withLock('refresh', noteCutShort);
    expect(await loadRefresh()).toMatchObject({ state: 'asking' });
  });

  it('goes on with a crawl whose turn had not come, by an alarm within the hour', async () => {
    world.sites.add('https://*/*');
    await saveSources(federated);
    await beginCrawl();
    world.alarms.delete('crawl');
    await sayAsking();
    await noteCutShort();
    expect(await loadRefresh()).toMatchObject({ state: 'interrupted' });
    expect(when('crawl')).toBeGreaterThanOrEqual(Date.now());
    expect(when('crawl')).toBeLessThanOrEqual(Date.now() + hour);
    expect(asked).toEqual([]);
    serveWeb(samples);
    await resumeCrawl();
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });
});

describe('the alarm of the day', () => {
  const when = () => world.alarms.get('refresh')?.when ?? 0;
  const waitForAlarm = async () => {
    vi.setSystemTime(when());
    await refreshDaily(when());
  };

  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date(2027, 4, 3, 9));
    await scheduleRefresh('opened');
  });

  it('asks what is due, and nothing more that day', async () => {
    serveWeb(newer);
    await waitForAlarm();
    expect(asked.map(({ address }) => address)).toEqual([mirror]);
    expect(await loadRefresh()).toEqual({ state: 'changed' });
    while (when() < new Date(2027, 4, 4).getTime()) await waitForAlarm();
    expect(asked).toHaveLength(1);
  });

  it('asks again after a failure, four times in all, and then the next day', async () => {
    serveWeb(() => new Response('', { status: 500 }));
    const hours: number[] = [];
    while (when() < new Date(2027, 4, 4).getTime()) {
      const before = asked.length;
      await waitForAlarm();
      if (asked.length > before) hours.push(Date.now() / 3_600_000);
    }
    const waits = hours.slice(1).map((hour, index) => hour - (hours[index] ?? 0));
    expect(waits.map((hour) => Math.round(hour * 60))).toEqual([15, 60, 240]);
  });

  it('draws the moment anew where it rings late: the computer slept', async () => {
    const late = when() + 3_600_000;
    vi.setSystemTime(late);
    await refreshDaily(when());
    expect(asked).toEqual([]);
    expect(when()).toBeLessThanOrEqual(late + 600_000);
  });

  it('asks nothing where that can not be noted: it would be asked for ever', async () => {
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(waitForAlarm()).rejects.toThrow('full');
    full.mockRestore();
    expect(asked).toEqual([]);
    expect(when()).toBeGreaterThan(Date.now());
  });

  it('counts a source that we may not ask as one that failed', async () => {
    world.sites.clear();
    await waitForAlarm();
    expect(asked).toEqual([]);
    expect((await loadDailyRecord()).asked).toMatchObject([{ isAnswered: false, failures: 1 }]);
  });
});
