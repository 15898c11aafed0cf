import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneTask } from '../../../src/adapters/content/one-task';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a booking runs nothing, and at most one task waits however many there are', () => {
  const task = vi.fn();
  const book = oneTask(task);
  for (let times = 0; times < 10_000; times += 1) book(0, times === 7 ? true : undefined);
  expect(task).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(task.mock.calls).toEqual([[true]]);
  book(0);
  vi.runAllTimers();
  expect(task.mock.calls).toEqual([[true], [undefined]]);
});

it('the last booking says when', () => {
  const task = vi.fn();
  const book = oneTask(task);
  book(100);
  vi.advanceTimersByTime(60);
  book(100);
  vi.advanceTimersByTime(60);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(task).toHaveBeenCalledOnce();
});
