import { describe, expect, it } from 'vitest';
import { headersSince, hourOf, hourToAskSince } from '../../../src/core/federation/hour-asked';

const read = '2026-11-22T10:00:00.000Z';

describe('the hour in which a file was read', () => {
  it('is of our clock, and says no more than the hour', () => {
    expect(hourOf(Date.parse('2026-11-22T10:59:59.999Z'))).toBe(read);
    expect(hourOf(Date.parse(read))).toBe(read);
  });

  it.each([
    [null, '2026-11-22', null],
    [read, '2026-11-22', read],
    [read, '2026-11-28', read],
    [read, '2026-11-29', null],
    [read, '2026-11-21', null],
  ])('%s is asked by on %s: %s', (readAt, today, since) => {
    expect(hourToAskSince(readAt, today)).toBe(since);
  });

  it('goes into one short header, or none', () => {
    expect(headersSince(null)).toEqual({});
    expect(headersSince(read)).toEqual({ 'If-Modified-Since': 'Sun, 22 Nov 2026 10:00:00 GMT' });
  });
});
