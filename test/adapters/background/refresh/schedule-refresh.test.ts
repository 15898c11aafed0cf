import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refreshDaily } from '../../../../src/adapters/background/refresh/resume-refresh';
import {
  keepDailyAlarm,
  scheduleRefresh,
} from '../../../../src/adapters/background/refresh/schedule-refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { saveSources } from '../../../../src/adapters/store/settings';
import { browser, world } from '../../../fakes/fake-browser';
import { mirrored, newer, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';
import {
  alarmWays,
  habits,
  liveYear,
  type SimulatedExtension,
  type SimulatedWeb,
} from '../../../fakes/simulated-year';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(async () => {
  await startFromPackage();
  world.sites.add('https://miroir.example/*');
  await saveSources(mirrored);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  return deleteDatabase();
});

it('two runs that plan at once come to one plan', async () => {
  await Promise.all([scheduleRefresh('opened'), keepDailyAlarm(), scheduleRefresh('opened')]);
  const { drawnAt } = browser.storage.local.kept.get('daily') as { drawnAt: number };
  expect(world.alarms.get('refresh')).toEqual({ when: drawnAt });
  expect(drawnAt).toBeLessThanOrEqual(Date.now() + 600_000);
});

/** The real background, on a mirror of the simulated web. */
function realExtension(web: SimulatedWeb, chance: () => number): SimulatedExtension {
  vi.spyOn(Math, 'random').mockImplementation(chance);
  serveWeb(() => {
    if (!web.answer()) return undefined;
    const headers = new Headers(asked.at(-1)?.init.headers);
    const isConditional = headers.has('if-modified-since');
    return isConditional ? new Response(null, { status: 304 }) : newer();
  });
  return {
    setClock: (now) => void vi.setSystemTime(now),
    opened: async () => void (await scheduleRefresh('opened')),
    woken: keepDailyAlarm,
    rang: refreshDaily,
    alarm: () => world.alarms.get('refresh') as { when: number } | undefined,
    forgetAlarm: () => void world.alarms.delete('refresh'),
  };
}

const lives = [
  { way: 'firefox', habit: 'open by day' },
  { way: 'chromium', habit: 'awake an hour a day' },
];

it.each(lives)(
  '$habit for four months, $way is refreshed on 99 % of the days',
  async ({ way, habit }) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const ways = alarmWays[way];
    const of = habits[habit];
    if (!ways || !of) throw new Error('There is no such life');
    const year = await liveYear(ways, of, realExtension, 120);
    expect(year.days).toBe(113);
    expect(year.refreshed / year.days).toBeGreaterThanOrEqual(0.99);
    expect(year.mostAnswersADay).toBe(1);
    expect(year.requestsOfVisits).toBe(0);
    expect(asked.length).toBeGreaterThan(100);
  },
);
