import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isCalendarDate, isDay } from '../../../src/core/time/calendar-date';

describe('isCalendarDate', () => {
  it.each(['2026', '2026-02', '2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])(
    'knows %s',
    (text) => expect(isCalendarDate(text)).toBe(true),
  );

  it.each(['', '26', '2026-2', '2026-00', '2026-13', '2026-02-29', '1900-02-29', '2026-04-31'])(
    'knows no “%s”',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );

  it('takes nothing before or behind a date', () => {
    expect(['2026-02-28T00:00', ' 2026-02-28', '2026-02-28\n'].some(isCalendarDate)).toBe(false);
  });
});

describe('isDay', () => {
  it('takes whole days alone, whatever it is given', () => {
    expect(['2026-02-28', '2026-02', '2026', '2026-02-30', 20260228, null].map(isDay)).toEqual([
      true,
      ...Array(5).fill(false),
    ]);
  });
});

describe('dayAfter', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days: %s', (day, days, later) => {
    expect(dayAfter(day, days)).toBe(later);
  });

  it('goes so many days and back again, over leap years and changes of the clock', () => {
    const anyDay = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayAfter(dayAfter(day, days), -days)).toBe(day);
      }),
    );
  });
});
