import { describe, expect, it } from 'vitest';
import {
  dayHeld,
  dayHeldByAnother,
  holdsFutureDate,
  latestBelievedDay,
  withoutFutureDates,
} from '../../../src/core/directory/future-dates';
import { aHoster } from '../../builders/hosters';

const latest = latestBelievedDay('2026-12-30');
const membership = { evidence: 'known', source: null } as const;

describe('the last day that is believed', () => {
  it('is two days ahead of the device', () => {
    expect(latest).toBe('2027-01-01');
  });

  it('is two days ahead of the package where a clock is behind that', () => {
    expect(latestBelievedDay('1970-01-01', '2026-11-22')).toBe('2026-11-24');
    expect(latestBelievedDay('2026-11-23', '2026-11-22')).toBe('2026-11-25');
  });
});

describe('dates of a hoster', () => {
  it.each([
    ['2027-01-01', '2027-01-01'],
    ['2027-01', '2027-01'],
    ['2027', '2027'],
    ['2027-01-02', null],
    ['2027-02', null],
    ['2028', null],
    ['9999-12-31', null],
    [null, null],
  ])('%s are %s, in any field', (date, believed) => {
    const told = aHoster({
      asOf: date,
      membership: { ...membership, asOf: date, since: date },
      sources: [{ name: 'https://a.example/', asOf: date }],
    });
    const read = withoutFutureDates(told, latest);
    expect([
      read.asOf,
      read.membership?.asOf,
      read.membership?.since,
      read.sources[0]?.asOf,
    ]).toEqual(Array(4).fill(believed));
    expect(holdsFutureDate(JSON.stringify(told), latest)).toBe(date !== believed);
    expect({ ...read, asOf: null, membership: null, sources: [] }).toEqual({
      ...told,
      asOf: null,
      membership: null,
      sources: [],
    });
  });
});

describe('the day that others must not be older than', () => {
  it.each([
    ['2026-12-30', '2026-12-30'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2026-12-31'],
    ['2027-01-02', '2026-12-31'],
    ['2027-01-03', ''],
    ['', ''],
  ])('is, of facts of %j, %j: a mirror that is dated ahead locks none out', (asOf, held) => {
    expect(dayHeldByAnother(asOf, '2026-12-31', '2027-01-02')).toBe(held);
    expect(dayHeld(asOf, '2027-01-02')).toBe(held === '' ? '' : asOf);
  });
});
