import { expect, it } from 'vitest';
import { isPlausibleYear } from '../../../src/core/time/plausible-year';

it.each([
  ['1989-12-31', false],
  ['1990', true],
  ['2026-11-22', true],
  ['2027-12-31', true],
  ['2028-01-01', false],
  ['9999-12-31', false],
])('%s is told in 2026 of what is or will be: %s', (date, isPlausible) => {
  expect(isPlausibleYear(date, '2026-11-22')).toBe(isPlausible);
});
