import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../../src/adapters/browser/today';

afterEach(() => vi.useRealTimers());

it('today begins and ends at midnight where the user is', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 0, 0), toFake: ['Date'] });
  expect(today()).toBe('2026-11-22');
  vi.setSystemTime(new Date(2026, 10, 22, 23, 59));
  expect(today()).toBe('2026-11-22');
});
