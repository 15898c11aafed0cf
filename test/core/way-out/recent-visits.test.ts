import { expect, it } from 'vitest';
import { readRecentVisits, withRecentVisit } from '../../../src/core/way-out/recent-visits';

const now = Date.parse('2026-11-28T12:00:00Z');
const minute = 60_000;
const year = 366 * 24 * 60 * minute;

it('a service counts once a minute, whatever came between', () => {
  const first = withRecentVisit({}, 'gmail', now) ?? {};
  const other = withRecentVisit(first, 'google-docs', now + 1) ?? {};
  expect(withRecentVisit(other, 'gmail', now + minute - 1)).toBeNull();
  expect(withRecentVisit(other, 'google-docs', now + minute)).toBeNull();
  const again = withRecentVisit(other, 'gmail', now + minute);
  expect(Object.keys(again ?? {}).sort()).toEqual(['gmail', 'google-docs']);
});

it('what is over is not kept', () => {
  const first = withRecentVisit({}, 'gmail', now) ?? {};
  expect(withRecentVisit(first, 'google-docs', now + 2 * minute)).toEqual({
    'google-docs': now + 3 * minute,
  });
});

it('a clock that was a year ahead, or goes back a year, keeps nothing from being counted', () => {
  const ahead = withRecentVisit({}, 'gmail', now + year) ?? {};
  expect(withRecentVisit(ahead, 'gmail', now)).toEqual({ gmail: now + minute });
  const back = withRecentVisit({}, 'gmail', now - year) ?? {};
  expect(withRecentVisit(back, 'gmail', now)).toEqual({ gmail: now + minute });
});

it('what is kept is read row by row', () => {
  expect(readRecentVisits({ gmail: now, 'Not an id': now, box: 'soon', zoom: -1 })).toEqual({
    gmail: now,
  });
  for (const raw of [null, undefined, 'gmail', [now]]) expect(readRecentVisits(raw)).toEqual({});
});
