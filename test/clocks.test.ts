import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isAllDone, saveAnswered } from '../src/adapters/store/answered';
import { latestBelievedDay } from '../src/core/directory/future-dates';
import { hourOf, hourToAskSince } from '../src/core/federation/hour-asked';
import { isShownToday, isTooEarly, withShown } from '../src/core/nudge/frequency';
import { readNudge } from '../src/core/nudge/nudge';
import { recordAsOfNow, withAnswered, withAsked } from '../src/core/refresh/daily-record';
import { isOutOfReach, planRefresh } from '../src/core/refresh/next-refresh';
import { weighingCopies } from '../src/core/refresh/past-copies';
import { isQuiet, withNotNow } from '../src/core/settings/quiet';
import { noFilters } from '../src/core/suggestions/filters';
import { stillPostponed, withPostponed } from '../src/core/suggestions/postponed';
import { dayAfter, dayOf } from '../src/core/time/day';
import { weekOf } from '../src/core/time/iso-week';
import { withRecentVisit } from '../src/core/way-out/recent-visits';
import { withinYear, withVisit } from '../src/core/way-out/visit-counts';
import { resetBrowser } from './fakes/fake-browser';

vi.mock('../src/adapters/browser/browser', () => import('./fakes/fake-browser'));

// Every day and instant that is stored and decides anything, and what becomes of it where the clock that wrote
// it was a year ahead of the one of now, or a year behind.

const noon = Date.parse('2026-11-28T12:00:00Z');
const today = '2026-11-28';
const yearInDays = 366;

/** The day and the instant of a clock that is a year ahead, right, or a year behind. */
const clocks = {
  ahead: { day: dayAfter(today, yearInDays), now: noon + yearInDays * 86_400_000 },
  right: { day: today, now: noon },
  behind: { day: dayAfter(today, -yearInDays), now: noon - yearInDays * 86_400_000 },
};
type Clock = (typeof clocks)['ahead'];

const nextDayAt = Date.parse('2026-11-29T00:00:00Z');
const moment = { now: noon, today, nextDayAt };
const offer = { need: 'email', address: 'https://mail.example/' } as const;
const weight = {
  hosters: 1,
  offers: 1,
  answering: 1,
  hosterPrints: [],
  hostPrints: [],
  forAnybody: 0,
  answers: {},
  hosterFacts: [],
};
const noNudge = { ...readNudge({}), isOn: true };
const choices = { home: null, filters: noFilters, favourites: [], postponed: [] };

/** What is stored, and whether it still holds anybody up now, by the clock that wrote it. */
const stored: Record<string, { holds: (clock: Clock) => boolean; byRight: boolean }> = {
  'quiet.notNow: "not now" keeps the icon closed': {
    holds: ({ day }) =>
      isQuiet(withNotNow({ never: [], notNow: {} }, 'gmail', day), 'gmail', today),
    byRight: true,
  },
  'postponed.until: an offer stands last': {
    holds: ({ day }) => stillPostponed(withPostponed([], offer, day), today).length > 0,
    byRight: true,
  },
  'nudge.services.until: the pill stays away from a service': {
    holds: ({ day }) => isTooEarly(withShown(noNudge, 'gmail', 'a/b', day), 'gmail', 'a/b', today),
    byRight: true,
  },
  'nudge.last: the pill was shown today': {
    holds: ({ day }) => isShownToday(withShown(noNudge, 'gmail', 'a/b', day), today),
    byRight: true,
  },
  'counted.<tab>: a service was counted within the minute': {
    holds: ({ now }) =>
      withRecentVisit(withRecentVisit({}, 'gmail', now) ?? {}, 'gmail', noon) === null,
    byRight: true,
  },
  'alarm: one that is set stays': {
    holds: ({ now }) => !isOutOfReach(noon, now) && now >= noon,
    byRight: true,
  },
  'sources.readAt: only what changed since is asked for': {
    holds: ({ now }) => hourToAskSince(hourOf(now), today) !== null,
    byRight: true,
  },
  'directory.asOf: a newer directory is refused as older': {
    holds: ({ day }) => day <= latestBelievedDay(today) && day > dayAfter(today, -1),
    byRight: true,
  },
};

describe.each(Object.entries(stored))('%s', (_, { holds, byRight }) => {
  it.each([
    ['ahead', false],
    ['right', byRight],
    ['behind', false],
  ] as const)('written by a clock that was %s: %s', (clock, expected) => {
    expect(holds(clocks[clock])).toBe(expected);
  });
});

describe('what happened in the future happened now', () => {
  it('daily: an answer of a year ahead is that of today, and is due again tomorrow', () => {
    const { day, now } = clocks.ahead;
    const ahead = { now, today: day, nextDayAt: now + 1 };
    const asked = withAsked({ drawnAt: null, asked: [] }, ['a'], ahead);
    const { record, ask } = planRefresh(withAnswered(asked, ['a']), ['a'], moment, {
      cause: 'rang',
      chance: 0,
    });
    expect([record.asked[0]?.day, record.asked[0]?.askedAt, ask]).toEqual([today, noon, []]);
    const tomorrow = { now: nextDayAt, today: '2026-11-29', nextDayAt: nextDayAt + 86_400_000 };
    expect(recordAsOfNow(record, tomorrow).asked).toEqual([]);
    // What was drawn by that clock is drawn anew, within the next day.
    expect(record.drawnAt).toBeLessThan(nextDayAt + 86_400_000);
  });

  it('sources.past: a copy of a year ahead weighs as one of today, and no longer than others', () => {
    const past = [{ ...weight, day: clocks.ahead.day }];
    expect(weighingCopies(past, today)[0]?.day).toBe(today);
    expect(weighingCopies([{ ...weight, day: clocks.behind.day }], today)).toEqual([]);
  });

  it('way: a week to come is none of the past year, and one of the past stays', () => {
    const week = weekOf(today);
    const ahead = withVisit([], 'gmail', weekOf(clocks.ahead.day));
    expect(withinYear(ahead, week)).toEqual([]);
    const counted = withVisit([], 'gmail', week);
    expect(withinYear(counted, weekOf(clocks.behind.day))).toEqual([]);
    expect(withinYear(counted, week)).toEqual(counted);
  });
});

describe('answered: needs that were answered', () => {
  beforeEach(() => {
    resetBrowser();
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => void vi.useRealTimers();
  });

  it.each([
    ['ahead', false],
    ['right', true],
    ['behind', true],
  ] as const)('by a clock that was %s are right now: %s', async (clock, expected) => {
    vi.setSystemTime(clocks[clock].now);
    await saveAnswered(choices, null);
    vi.setSystemTime(noon);
    expect(dayOf(Date.now())).toBe(today);
    expect(await isAllDone()).toBe(expected);
  });
});
