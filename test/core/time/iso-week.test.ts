import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeek, mondayOf, weekOf, weeksUpTo } from '../../../src/core/time/iso-week';

const anyDay = fc
  .date({
    min: new Date('1970-01-05'),
    max: new Date('2199-12-20'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** By hand: the weeks of a year are counted from the Monday of the week that holds 4 January. */
function weekByCounting(day: string): string {
  const year = Number(day.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    let monday = `${candidate}-01-04`;
    while (new Date(monday).getUTCDay() !== 1) monday = later(monday, -1);
    if (day < monday) continue;
    let number = 1;
    while (later(monday, 7) <= day) {
      monday = later(monday, 7);
      number++;
    }
    return `${candidate}-W${String(number).padStart(2, '0')}`;
  }
  throw new Error(`no week for ${day}`);
}

describe('the week of a day', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('is the one that counting from the first week comes to', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekOf(day)).toBe(weekByCounting(day));
      }),
    );
  });

  it('begins on a Monday, at most six days before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(weekOf(day));
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect([0, 1, 2, 3, 4, 5, 6].map((days) => later(monday, days))).toContain(day);
      }),
    );
  });

  it('sorts like the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        fc.pre(one < other);
        expect(weekOf(one) <= weekOf(other)).toBe(true);
      }),
    );
  });
});

describe('a text', () => {
  it.each(['2026-W01', '2026-W53', '2020-W53', '2025-W52'])('such as %s is a week', (text) => {
    expect(isWeek(text)).toBe(true);
  });

  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-W99', '2026-W7', '26-W07', '2026-11-22', ''])(
    'such as "%s" is none',
    (text) => {
      expect(isWeek(text)).toBe(false);
    },
  );

  it('that names the week of a day is one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isWeek(weekOf(day))).toBe(true);
      }),
    );
  });
});

it('weeks up to one follow each other and end with it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      fc.pre(day > '1972');
      const expected = Array.from({ length: count }, (_, index) =>
        weekByCounting(later(day, -7 * (count - 1 - index))),
      );
      expect(weeksUpTo(weekOf(day), count)).toEqual(expected);
    }),
  );
});
