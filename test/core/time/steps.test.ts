import { expect, it } from 'vitest';
import { eachInSteps, toEnd } from '../../../src/core/time/steps';

it('each item has its turn, in order, and others have theirs in between', () => {
  const items = Array.from({ length: 45 }, (_, at) => at);
  const seen: number[] = [];
  const pauses = [...eachInSteps(items, (item, index) => void seen.push(item + index))];
  expect(seen).toEqual(items.map((item) => 2 * item));
  expect(pauses).toHaveLength(items.length);
});

it('a task is run to its end at once, and gives its result', () => {
  function* task() {
    yield undefined;
    return 3;
  }
  expect(toEnd(task())).toBe(3);
});
