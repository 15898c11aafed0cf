import { expect, it, vi } from 'vitest';
import { inTime } from '../../../src/adapters/browser/in-time';

it('a task in time gives what it gives', async () => {
  expect(await inTime(Promise.resolve(3), 60_000)).toBe(3);
  await expect(inTime(Promise.reject(new Error('no')), 60_000)).rejects.toThrow('no');
});

it('a task that takes longer gives null', async () => {
  vi.useFakeTimers();
  const late = inTime(new Promise(() => undefined), 150);
  await vi.advanceTimersByTimeAsync(150);
  expect(await late).toBeNull();
  vi.useRealTimers();
});
