import { describe, expect, it } from 'vitest';
import { failedCheck } from '../../../../src/core/federation/hoster-check/hoster-check';

describe('a check that came to nothing', () => {
  it('shows nothing of a hoster, and keeps its reason', () => {
    expect(failedCheck('redirected')).toEqual({
      problem: 'redirected',
      hoster: null,
      hasLeft: false,
      files: [],
      elsewhere: [],
    });
  });
});
