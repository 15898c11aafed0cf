import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksUpTo } from '../../../src/core/time/iso-week';
import {
  countedWeeks,
  countsIn,
  readVisitCounts,
  shownWeeks,
  type VisitCount,
  withinYear,
  withVisit,
} from '../../../src/core/way-out/visit-counts';

const thisWeek = '2026-W47';
/** Sixty weeks, the last of them to come. */
const weeks = weeksUpTo('2026-W50', 60);
const services = ['google-docs', 'gmail', 'constructor'];

const anyMet: fc.Arbitrary<readonly VisitCount[]> = fc.uniqueArray(
  fc.record({
    week: fc.constantFrom(...weeks),
    service: fc.constantFrom(...services),
    count: fc.integer({ min: 1, max: 1000 }),
  }),
  { selector: ({ week, service }) => `${week} ${service}` },
);

const countOf = (met: readonly VisitCount[], week: string, service: string) =>
  met.find((each) => each.week === week && each.service === service)?.count ?? 0;

describe('what was stored', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyMet, fc.boolean(), (met, isCounting) => {
        const stored: unknown = JSON.parse(JSON.stringify({ isCounting, met }));
        expect(readVisitCounts(stored)).toEqual({ isCounting, met });
      }),
    );
  });

  it('is off and empty where something else stands there', () => {
    for (const raw of [undefined, null, 7, 'on', [], { isCounting: 'yes', met: {} }]) {
      expect(readVisitCounts(raw)).toEqual({ isCounting: false, met: [] });
    }
  });

  it('never harms, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (one, rows) => {
        expect(readVisitCounts(one).met.every(({ count }) => count >= 1)).toBe(true);
        expect(readVisitCounts({ met: rows }).met.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  it('loses what is no count, what stands twice, and what stands beside a count', () => {
    const good = { week: '2026-W47', service: 'gmail', count: 2 };
    const met = [
      { ...good, address: 'https://mail.google.com/' },
      { ...good, count: 9 },
      { ...good, week: '2025-W53' },
      { ...good, week: '2026-11-22' },
      { ...good, service: 'https://mail.google.com/' },
      { ...good, service: '' },
      ...[0, -1, 1.5, '2', null, Infinity].map((count) => ({ ...good, week: '2026-W46', count })),
      null,
    ];
    expect(readVisitCounts({ isCounting: true, met })).toEqual({ isCounting: true, met: [good] });
  });
});

describe('a service that is met', () => {
  it('counts once more in its week, and no other count changes while it is kept', () => {
    fc.assert(
      fc.property(anyMet, fc.constantFrom(...services), (before, service) => {
        const after = withVisit(before, service, thisWeek);
        for (const week of weeksUpTo(thisWeek, countedWeeks)) {
          for (const each of services) {
            const isThis = week === thisWeek && each === service;
            expect(countOf(after, week, each)).toBe(countOf(before, week, each) + Number(isThis));
          }
        }
      }),
    );
  });

  it('leaves 53 weeks at most, the latest', () => {
    fc.assert(
      fc.property(anyMet, (before) => {
        const after = withVisit(before, 'gmail', thisWeek);
        const kept = new Set(weeksUpTo(thisWeek, 53));
        expect(after.filter(({ week }) => !kept.has(week))).toEqual([]);
      }),
    );
  });

  it('never stands twice in a week', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...services)), (order) => {
        const met = order.reduce<readonly VisitCount[]>(
          (sofar, each) => withVisit(sofar, each, thisWeek),
          [],
        );
        for (const service of services) {
          const times = order.filter((each) => each === service).length;
          expect(met.filter((each) => each.service === service)).toEqual(
            times > 0 ? [{ week: thisWeek, service, count: times }] : [],
          );
        }
      }),
    );
  });
});

describe('the weeks of the picture', () => {
  it('are twelve where nothing is older', () => {
    expect(shownWeeks([], thisWeek)).toEqual(weeksUpTo(thisWeek, 12));
    const met = [{ week: '2026-W40', service: 'gmail', count: 1 }];
    expect(shownWeeks(met, thisWeek)).toEqual(weeksUpTo(thisWeek, 12));
  });

  it('begin with the first count otherwise, and hold every count that is kept', () => {
    fc.assert(
      fc.property(anyMet, (met) => {
        const shown = shownWeeks(met, thisWeek);
        const counted = withinYear(met, thisWeek).map(({ week }) => week);
        expect(counted.filter((week) => !shown.includes(week))).toEqual([]);
        expect(shown).toEqual(weeksUpTo(thisWeek, shown.length));
        if (shown.length > 12) expect(counted).toContain(shown[0]);
      }),
    );
  });

  it('give each service its counts, week by week', () => {
    fc.assert(
      fc.property(anyMet, fc.constantFrom(...services), (met, service) => {
        const counts = countsIn(weeks, met, service);
        expect(counts).toEqual(weeks.map((week) => countOf(met, week, service)));
      }),
    );
  });
});
