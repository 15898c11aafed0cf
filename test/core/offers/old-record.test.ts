import { expect, it } from 'vitest';
import { oldFrom } from '../../../src/core/offers/old-record';

it.each([
  ['2025-04', '2026-11-01'],
  ['2025-05', '2026-12-01'],
  ['2025-05-28', '2026-12-01'],
  ['2024-12', '2026-07-01'],
  ['2024', '2026-07-01'],
  ['2026-11-22', '2028-06-01'],
])('a record of %s is older than eighteen months from %s', (asOf, from) => {
  expect(oldFrom(asOf) * 86_400_000).toBe(Date.parse(from));
});
