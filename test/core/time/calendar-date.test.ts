import { describe, expect, it } from 'vitest';
import { isCalendarDate, isDay } from '../../../src/core/time/calendar-date';

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
