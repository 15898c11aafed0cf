import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../src/core/federation/retry-after';

const now = Date.parse('2026-11-22T10:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 10:01:30 GMT', 90],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    [null, 10],
    ['', 10],
    ['-5', 10],
    ['1e9', 10],
    ['soon', 10],
    ['9'.repeat(40), 10],
  ])('%j is %d seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds);
  });
});
