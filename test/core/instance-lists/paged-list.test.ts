import { describe, expect, it } from 'vitest';
import { mobilizon } from '../../../src/core/instance-lists/mobilizon';
import { peertube } from '../../../src/core/instance-lists/peertube';
import { toEnd } from '../../../src/core/time/steps';
import { reading } from '../../fakes/list-fixtures';

const page = (from: number, count: number, total: number) => ({
  total,
  data: Array.from({ length: count }, (_, at) => ({
    host: `h${from + at}.example`,
    health: 100,
    signupAllowed: true,
  })),
});

const startOf = (address: string | null) => address && new URL(address).searchParams.get('start');

describe('an instance list in pages', () => {
  it('is asked from where the last page ended, also when pages are shorter than was asked', () => {
    expect(startOf(peertube.nextAddress([]))).toBe('0');
    expect(startOf(peertube.nextAddress([page(0, 100, 250)]))).toBe('100');
    expect(startOf(peertube.nextAddress([page(0, 100, 250), page(100, 100, 250)]))).toBe('200');
  });

  it('ends with its total, with an empty page, or after twenty pages', () => {
    expect(peertube.nextAddress([page(0, 100, 150), page(100, 50, 150)])).toBeNull();
    expect(peertube.nextAddress([page(0, 100, 150), page(100, 0, 150)])).toBeNull();
    const endless = Array.from({ length: 20 }, (_, at) => page(at, 1, 1e9));
    expect(peertube.nextAddress(endless.slice(1))).not.toBeNull();
    expect(peertube.nextAddress(endless)).toBeNull();
  });

  it('is read as one list', () => {
    const read = toEnd(peertube.parse([page(0, 100, 150), page(100, 50, 150)], reading));
    expect(read.hosters).toHaveLength(150);
    expect(read.refusals).toEqual([]);
  });

  it('says when it did not come whole', () => {
    const { hosters, refusals } = toEnd(peertube.parse([page(0, 100, 150), '<html>'], reading));
    expect(hosters).toHaveLength(100);
    expect(refusals).toEqual([{ path: '1.data', reason: 'is not a list' }]);
    expect(toEnd(peertube.parse([page(0, 100, 150)], reading)).refusals).toEqual([
      { path: '0.total', reason: 'are 150, of which 100 came' },
    ]);
  });

  it('asks each list at its own address, PeerTube for open and healthy ones alone', () => {
    expect(peertube.nextAddress([])).toBe(
      'https://instances.joinpeertube.org/api/v1/instances?start=0&count=1000&healthy=true&signup=true',
    );
    expect(mobilizon.nextAddress([])).toBe(
      'https://instances.joinmobilizon.org/api/v1/instances?start=0&count=1000',
    );
  });
});
