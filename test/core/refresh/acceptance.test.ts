import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/core/directory/hoster';
import { acceptDirectory, countsOf } from '../../../src/core/refresh/acceptance';
import { pastWith } from '../../../src/core/refresh/past-copies';
import { weigh } from '../../../src/core/refresh/weight';
import { dayAfter } from '../../../src/core/time/day';
import { aHoster, anOffer } from '../../builders/hosters';

const hosters = (count: number, offersEach = 1) =>
  Array.from({ length: count }, (_, index) =>
    aHoster({
      id: `club-${index}`,
      site: `https://club-${index}.example/`,
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

  it('that was larger within ninety days is weighed against that, and against the package', () => {
    const past = pastWith([], weigh(hosters(200)), '2026-11-01');
    const answer = verdict(directory(139), { ...kept(140), past });
    expect(answer).toEqual(['fewer', '139', '139', '200', '200']);
    expect(verdict(directory(140), { ...kept(140), past })).toBe('accepted');
    const packaged = weigh(hosters(200));
    expect(verdict(directory(139), { ...kept(null), packaged })).toEqual(answer);
  });

  it('walked down by 29 % a day stays at 70 % of what it was', () => {
    let [past, count] = [pastWith([], weigh(hosters(1000)), '2026-11-01'), 1000];
    for (let day = 2; day <= 11; day += 1) {
      const fewer = Math.ceil(count * 0.71);
      const read = acceptDirectory(directory(fewer), { ...kept(count), past });
      if (!read.ok) continue;
      count = fewer;
      past = pastWith(past, read.value, dayAfter('2026-11-01', day - 1));
    }
    expect(count).toBe(710);
  });

  it('of other hosters, or at other addresses, is no newer copy', () => {
    const packaged = weigh(hosters(100));
    const renamed = hosters(100).map((hoster, index) =>
      index < 31 ? { ...hoster, id: `other-${index}` } : hoster,
    );
    expect(verdict({ ...directory(0), hosters: renamed }, { ...kept(100), packaged })).toEqual([
      'replaced',
      '69',
      '100',
    ]);
    const apart = hosters(100).map((hoster, index) => ({
      ...hoster,
      site: `https://h${index}.example/`,
    }));
    const moved = apart.map((hoster, index) =>
      index < 31 ? { ...hoster, site: `https://elsewhere${index}.example/` } : hoster,
    );
    const answer = verdict(
      { ...directory(0), hosters: moved },
      { ...kept(100), packaged: weigh(apart) },
    );
    expect(answer).toEqual(['replaced', '70', '101']);
  });

  it.each<[string, Partial<Offer>]>([
    ['closed', { availability: 'closed' }],
    ['full', { availability: 'full' }],
    ['for no need', { needs: [] }],
  ])('whose offers are %s has lost them', (_what, change) => {
    const packaged = weigh(hosters(100));
    const emptied = hosters(100).map((hoster, index) => ({
      ...hoster,
      offers: hoster.offers.map((offer) => (index < 31 ? { ...offer, ...change } : offer)),
    }));
    const candidate = { ...directory(0), hosters: emptied };
    expect(verdict(candidate, { ...kept(100), packaged })).toEqual(['answers-less', '69', '100']);
  });

  it('that grows beyond reason is refused, but for the first time', () => {
    expect(verdict(directory(401), kept(100))).toEqual(['grown', '401', '401', '100', '100']);
    expect(verdict(directory(400), kept(100))).toBe('accepted');
    expect(verdict(directory(5000), kept(null))).toBe('accepted');
    const past = pastWith([], weigh(hosters(200)), '2026-11-01');
    expect(verdict(directory(401), { ...kept(150), past })).toBe('accepted');
  });

  it('of a day that is still to come is not believed', () => {
    const before = { ...kept(10), latest: '2026-11-24' };
    expect(verdict(directory(10, 0, '2026-11-24'), before)).toBe('accepted');
    expect(verdict(directory(10, 0, '2026-11-25'), before)).toEqual(['ahead', '2026-11-25']);
  });
});
