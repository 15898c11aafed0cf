import { describe, expect, it } from 'vitest';
import { hasLeft } from '../../../../src/core/federation/gather/departure';

const there = { status: 'ACTIVE', member: 'ACTIVE', end: null, memberUntil: null } as const;

describe('a hoster', () => {
  it.each([
    ['is there', {}, false],
    ['pauses', { status: 'IDLE', member: 'IDLE' }, false],
    ['has closed', { status: 'AWAY' }, true],
    ['has left the collective', { member: 'AWAY' }, true],
    ['closes today', { end: '2026-11-22' }, true],
    ['closes tomorrow', { end: '2026-11-23' }, false],
    ['has left on a day that has passed', { memberUntil: '2020-01-01' }, true],
  ] as const)('that %s: has left is %s', (_, change, left) => {
    expect(hasLeft({ ...there, ...change }, '2026-11-22')).toBe(left);
  });
});
