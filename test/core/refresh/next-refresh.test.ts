import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedSource,
  type DailyRecord,
  type Moment,
  withAnswered,
  withAsked,
} from '../../../src/core/refresh/daily-record';
import {
  causeOfRing,
  drawCrawlAgain,
  isOutOfReach,
  type PlanningCause,
  planRefresh,
} from '../../../src/core/refresh/next-refresh';
import { dayOf } from '../../../src/core/time/day';
import {
  alarmWays,
  habits,
  liveYear,
  type SimulatedExtension,
  type SimulatedWeb,
} from '../../fakes/simulated-year';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const morning = Date.UTC(2027, 4, 3, 9);
const never: DailyRecord = { drawnAt: null, asked: [] };
const sources = ['https://miroir.example/c.json', 'peertube'];

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const causes = fc.constantFrom<PlanningCause>('opened', 'rang', 'woken');
const anyInstant = fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2040, 0, 1) });

/** The moment of a device in UTC. */
const momentAt = (now: number): Moment => ({
  now,
  today: dayOf(now),
  nextDayAt: (Math.floor(now / day) + 1) * day,
});

const failed = (failures: number, askedAt: number, source = 'peertube'): AskedSource => ({
  source,
  day: dayOf(askedAt),
  isAnswered: false,
  failures,
  askedAt,
});

const plan = (record: DailyRecord, now: number, cause: PlanningCause, luck = 0.5) =>
  planRefresh(record, sources, momentAt(now), { cause, chance: luck });

describe('what is due', () => {
  it('keeps the moment that a page had drawn until it comes, past midnight too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: day }), chance, chance, (early, luck, nextLuck) => {
        const midnight = Date.UTC(2027, 4, 4);
        // Half of them in the last hour.
        const now = midnight - (early % 2 === 0 ? early : Math.ceil(early / 24));
        const woken = plan(never, now, 'woken', luck);
        const { drawnAt } = woken.record;
        let at = woken.ringAt;
        while (at !== null && drawnAt !== null && at < drawnAt) {
          const rung = plan(woken.record, at, 'rang', nextLuck);
          expect(rung.ask).toEqual([]);
          expect(rung.record.drawnAt).toBe(drawnAt);
          at = rung.ringAt;
        }
        expect(at).toBe(drawnAt);
      }),
    );
  });

  it.each([
    ['opened', 10 * minute],
    ['woken', hour],
  ] as const)('once something %s is asked later, at a moment of so many minutes', (cause, span) => {
    fc.assert(
      fc.property(anyInstant, chance, (now, luck) => {
        const { ask, record, ringAt } = plan(never, now, cause, luck);
        expect(ask).toEqual([]);
        expect(record.drawnAt).toBeGreaterThanOrEqual(now);
        expect(record.drawnAt).toBeLessThan(now + span);
        expect(ringAt).toBe(Math.min(record.drawnAt ?? 0, now + 30 * minute));
      }),
    );
  });

  it('is asked when the alarm of its moment rings, every source of it', () => {
    const { record, ringAt } = plan(never, morning, 'opened');
    expect(plan(record, ringAt ?? 0, 'rang').ask).toEqual(sources);
  });

  it('keeps its moment, however often a page is opened meanwhile', () => {
    const { record } = plan(never, morning, 'opened', 0.9);
    expect(plan(record, morning + 5 * minute, 'opened', 0.9).record).toEqual(record);
    // One that was drawn further away gives way.
    const woken = plan(never, morning, 'woken', 0.9).record;
    expect(plan(woken, morning, 'opened', 0.9).record).toEqual(record);
  });

  it('is asked at any hour while the browser stays open, and not at midnight by all', () => {
    const midnight = Date.UTC(2027, 4, 4);
    const answered = withAnswered(withAsked(never, sources, momentAt(morning)), sources);
    const hours = Array.from({ length: 18 }, (_, index) => {
      const { record } = plan(answered, morning, 'rang', (index + 0.5) / 18);
      const next = plan(record, midnight + minute, 'rang', 0.99);
      expect(next.ask).toEqual([]);
      expect(next.record.drawnAt).toBe(record.drawnAt);
      return new Date(record.drawnAt ?? 0).getUTCHours();
    });
    expect(new Set(hours).size).toBe(18);
  });

  it.each([
    [1, 15 * minute],
    [2, hour],
    [3, 4 * hour],
  ])('is asked again after failure %i, so many minutes later and not before', (failures, wait) => {
    const record = {
      drawnAt: morning,
      asked: [failed(failures, morning, sources[0]), failed(failures, morning)],
    };
    expect(plan(record, morning + wait - 1, 'rang').ask).toEqual([]);
    expect(plan(record, morning + wait, 'rang').ask).toEqual(sources);
    // Whatever is opened before.
    const opened = plan(record, morning + minute, 'opened').record;
    expect(plan(opened, morning + wait - 1, 'rang').ask).toEqual([]);
  });

  it('is asked no more that day after four failures', () => {
    const record = { drawnAt: morning, asked: sources.map((source) => failed(4, morning, source)) };
    for (const cause of ['opened', 'rang', 'woken'] as const) {
      const { ask, record: kept } = plan(record, morning + 14 * hour, cause);
      expect(ask).toEqual([]);
      expect(dayOf(kept.drawnAt ?? 0)).toBe('2027-05-04');
    }
  });

  it('is one source alone where the other has answered', () => {
    const asked = withAnswered(withAsked(never, sources, momentAt(morning)), ['peertube']);
    expect(plan({ ...asked, drawnAt: morning }, morning + hour, 'rang').ask).toEqual([sources[0]]);
  });
});

describe('a plan', () => {
  const asked = fc.array(
    fc.record({
      source: fc.constantFrom(...sources, 'mobilizon'),
      day: anyInstant.map((instant) => dayOf(instant)),
      isAnswered: fc.boolean(),
      failures: fc.nat({ max: 6 }),
      askedAt: anyInstant,
    }),
  );
  const records = fc.record({ drawnAt: fc.option(anyInstant), asked });

  it('always rings within half an hour, and asks nothing unless the alarm rang', () => {
    fc.assert(
      fc.property(records, anyInstant, causes, chance, (record, now, cause, luck) => {
        const { ask, ringAt } = plan(record, now, cause, luck);
        expect(ringAt).toBeGreaterThanOrEqual(now);
        expect(ringAt).toBeLessThanOrEqual(now + 30 * minute);
        if (cause !== 'rang') expect(ask).toEqual([]);
      }),
    );
  });

  it('has no alarm and asks nothing where nothing was chosen', () => {
    fc.assert(
      fc.property(records, anyInstant, causes, (record, now, cause) => {
        const none = planRefresh(record, [], momentAt(now), { cause, chance: 0 });
        expect(none).toMatchObject({ ask: [], ringAt: null });
      }),
    );
  });
});

describe('an alarm', () => {
  it('that is late or early tells of sleep or of a clock that was set', () => {
    expect(causeOfRing(morning, morning - minute)).toBe('rang');
    expect(causeOfRing(morning, morning - hour)).toBe('opened');
    expect(causeOfRing(morning, morning + day)).toBe('opened');
  });

  it('further away than any that is set was set by a clock in the future', () => {
    expect(isOutOfReach(morning, morning + 30 * minute)).toBe(false);
    expect(isOutOfReach(morning, morning - day)).toBe(false);
    expect(isOutOfReach(morning, morning + hour)).toBe(true);
  });

  it('of a crawl that the browser forgot rings within the hour', () => {
    expect(drawCrawlAgain(morning, 0.5)).toBe(morning + 30 * minute);
  });
});

/** The extension as far as the rule goes: what its adapters do around it, without a browser. */
function extensionByRule(web: SimulatedWeb, luck: () => number): SimulatedExtension {
  let now = 0;
  let record = never;
  let alarm: { when: number } | undefined;
  const mirror = sources.slice(0, 1);
  const planned = (cause: PlanningCause) => {
    const made = planRefresh(record, mirror, momentAt(now), { cause, chance: luck() });
    record = JSON.parse(JSON.stringify(made.record)) as DailyRecord;
    alarm = made.ringAt === null ? undefined : { when: made.ringAt };
    return made.ask;
  };
  return {
    setClock: (instant) => {
      now = instant;
    },
    opened: async () => void planned('opened'),
    woken: async () => {
      if (!alarm || isOutOfReach(now, alarm.when)) planned('woken');
    },
    rang: async (scheduledTime) => {
      const ask = planned(causeOfRing(now, scheduledTime));
      if (ask.length === 0) return;
      record = withAsked(record, ask, momentAt(now));
      if (web.answer()) record = withAnswered(record, ask);
      planned('rang');
    },
    alarm: () => alarm,
    forgetAlarm: () => {
      alarm = undefined;
    },
  };
}

const lives = Object.entries(alarmWays).flatMap(([wayName, way]) =>
  Object.entries(habits).map(([habitName, habit]) => ({ wayName, way, habitName, habit })),
);

describe('a simulated year', () => {
  it.each(lives)(
    '$habitName, with the alarms of $wayName, is refreshed on 99 % of its days',
    async ({ way, habit }) => {
      const year = await liveYear(way, habit, extensionByRule);
      // A week without the network.
      expect(year.days).toBe(358);
      expect(year.refreshed / year.days).toBeGreaterThanOrEqual(0.99);
      expect(year.mostAnswersADay).toBe(1);
      // Each setting of the clock may cost one answer more.
      expect(year.answers).toBeLessThanOrEqual(365 + 8);
      expect(year.requestsOfVisits).toBe(0);
    },
  );
});
