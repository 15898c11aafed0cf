import { describe, expect, it } from 'vitest';
import { acceptDirectory, countsOf } from '../../../src/core/refresh/acceptance';
import { aHoster, anOffer } from '../../builders/hosters';

const hosters = (count: number, offersEach = 1) =>
  Array.from({ length: count }, (_, index) =>
    aHoster({
      id: `club-${index}`,
      offers: Array.from({ length: offersEach }, (_, offer) =>
        anOffer({ id: `${index}/${offer}` }),
      ),
    }),
  );

const refusals = (count: number) => Array(count).fill({ path: 'hosters.0', reason: 'is bad' });

const directory = (count: number, bad = 0, asOf = '2026-11-22') => ({
  asOf,
  hosters: hosters(count),
  refusals: refusals(bad),
});

const kept = (count: number | null, asOf = '2026-11-22') => ({
  asOf,
  counts: count === null ? null : { hosters: count, offers: count },
});

const verdict = (...question: Parameters<typeof acceptDirectory>) => {
  const read = acceptDirectory(...question);
  return read.ok ? 'accepted' : [read.reason.id, ...read.reason.values];
};

describe('acceptDirectory', () => {
  it.each([
    ['the same day', directory(10), kept(10), 'accepted'],
    ['a later day', directory(10, 0, '2027-01-01'), kept(10), 'accepted'],
    [
      'an earlier day',
      directory(10, 0, '2026-11-21'),
      kept(10),
      ['older', '2026-11-21', '2026-11-22'],
    ],
    ['30 % fewer', directory(70), kept(100), 'accepted'],
    ['31 % fewer', directory(69), kept(100), ['fewer', '69', '69', '100', '100']],
    ['more than before', directory(200), kept(100), 'accepted'],
    ['the first time of a source', directory(1), kept(null), 'accepted'],
    ['nothing, the first time', directory(0), kept(null), ['fewer', '0', '0', '1', '1']],
    ['nothing at all', directory(0), kept(100), ['fewer', '0', '0', '100', '100']],
    ['1 bad of 10 rows', { ...directory(5), refusals: refusals(1) }, kept(5), 'accepted'],
    [
      '2 bad of 12 rows',
      { ...directory(5), refusals: refusals(2) },
      kept(5),
      ['too-many-bad-rows', '2', '12'],
    ],
  ])('%s', (_what, candidate, before, expected) => {
    expect(verdict(candidate, before)).toEqual(expected);
  });

  it('counts offers by themselves: hosters emptied of them are a loss', () => {
    const before = { asOf: '2026-01-01', counts: { hosters: 10, offers: 50 } };
    const emptied = { asOf: '2026-02-01', hosters: hosters(10, 3), refusals: [] };
    expect(verdict(emptied, before)).toEqual(['fewer', '10', '30', '10', '50']);
  });

  it('tells what it accepted', () => {
    expect(countsOf({ hosters: hosters(3, 4) })).toEqual({ hosters: 3, offers: 12 });
  });
});
