import { expect, it } from 'vitest';
import { asOfNow, isInstant } from '../../../src/core/time/as-of-now';

it('what happened is read as it stands, or as of now where it lies in the future', () => {
  expect(asOfNow('2026-11-27', '2026-11-28')).toBe('2026-11-27');
  expect(asOfNow('2026-11-28', '2026-11-28')).toBe('2026-11-28');
  expect(asOfNow('9999-12-31', '2026-11-28')).toBe('2026-11-28');
  expect(asOfNow(12, 11)).toBe(11);
});

it('what is put off stays so, but is due where it lies further off than it is ever put', () => {
  expect(asOfNow('2026-11-29', '2026-11-28', '2026-11-29')).toBe('2026-11-29');
  expect(asOfNow('2026-11-30', '2026-11-28', '2026-11-29')).toBe('2026-11-28');
});

it('an instant is a number of milliseconds from 1970 on', () => {
  expect([0, 12.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '12', null].map(isInstant)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
