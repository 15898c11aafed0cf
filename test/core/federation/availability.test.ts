import { describe, expect, it } from 'vitest';
import { availabilityOf } from '../../../src/core/federation/availability';
import type { ServiceFile } from '../../../src/core/federation/chatonsinfos-file';

type Said = Pick<ServiceFile, 'end' | 'status' | 'load' | 'registration'>;

const on = (said: Partial<Said>) => {
  const nothing: Said = { end: null, status: null, load: null, registration: [] };
  return availabilityOf({ ...nothing, ...said } as ServiceFile, '2026-11-22');
};

describe('whether a service can be had', () => {
  it('is not known where its file says nothing', () => {
    expect([on({}), on({ status: 'OK' })]).toEqual([null, null]);
  });

  it('is no from the day on which it ends, and while it is down', () => {
    expect([on({ end: '2026-11-22', load: 'OPEN' }), on({ status: 'DOWN' })]).toEqual([
      'closed',
      'closed',
    ]);
    expect(on({ end: '2026-11-23', load: 'OPEN' })).toBe('open');
  });

  it('is no more for new users where it is full, save where nobody needs an account', () => {
    expect(on({ load: 'FULL', registration: ['FREE'] })).toBe('full');
    expect(on({ load: 'FULL', registration: ['NONE', 'FREE'] })).toBeNull();
  });

  it('is not now under maintenance, and not sure while something is wrong', () => {
    expect([
      on({ status: 'MAINTENANCE', load: 'OPEN' }),
      on({ status: 'ALERT', load: 'OPEN' }),
    ]).toEqual(['paused', null]);
  });
});
