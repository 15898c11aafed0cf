import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, daysBetween } from '../../../src/core/time/day';
import { dayNumberOf } from '../../../src/core/time/day-number';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('begins at midnight, universal time', () => {
    expect([0, 86_399_999, 86_400_000].map(dayNumberOf)).toEqual([0, 0, 1]);
    expect([0, 86_399_999, 86_400_000].map(dayOf)).toEqual([
      '1970-01-01',
      '1970-01-01',
      '1970-01-02',
    ]);
  });

  it('is the same from an instant as a number and as text', () => {
    expect(dayOf('2026-11-22T23:59:59.999Z')).toBe('2026-11-22');
    expect(dayOf(Date.parse('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22');
  });

  it('is followed by the next of the calendar, over the ends of months, years and summer times', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2026-02-28')).toBe('2026-03-01');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('is as many days before another as the calendar counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const other = new Date(`${day}T00:00:00Z`);
        other.setUTCDate(other.getUTCDate() + days);
        expect(dayAfter(day, days)).toBe(other.toISOString().slice(0, 10));
        expect(daysBetween(day, dayAfter(day, days))).toBe(days);
      }),
    );
  });
});
