import { describe, expect, it } from 'vitest';
import { isBelieved } from '../../../src/core/federation/stale-file';

const failed = { failure: 'unreachable', detail: '' } as const;
const file = { id: '', crawl: '', file: null } as const;

describe('a file', () => {
  it('that was just read well is believed', () => {
    expect(isBelieved({ ...file, problem: null, readOn: '2026-11-22' }, '2026-11-22')).toBe(true);
  });

  it.each([
    ['2026-10-23', true],
    ['2026-10-22', false],
    [null, false],
  ])('that fails is believed for 30 days: read on %s, %s', (readOn, isStill) => {
    expect(isBelieved({ ...file, problem: failed, readOn }, '2026-11-22')).toBe(isStill);
  });
});
