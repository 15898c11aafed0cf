import { describe, expect, it } from 'vitest';
import { inSlices, mapInSlices } from '../../../src/adapters/browser/in-slices';

/** Keeps the thread for so many milliseconds, as a computation does. */
function compute(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* longTask(): Generator<undefined, string> {
  for (let step = 0; step < 20; step += 1) {
    compute(10);
    yield;
  }
  return 'done';
}

/** Counts how often something else had the thread until the task ended. */
async function turnsDuring(task: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const take = () => {
    turns += 1;
    if (!isOver) setImmediate(take);
  };
  setImmediate(take);
  await task;
  isOver = true;
  return turns;
}

describe('a long task of short steps', () => {
  it('leaves the thread to others in between, and gives its result', async () => {
    const task = inSlices(longTask());
    expect(await turnsDuring(task)).toBeGreaterThan(3);
    expect(await task).toBe('done');
  });

  it('is a map over many items too', async () => {
    const task = mapInSlices([1, 2, 3, 4, 5, 6, 7, 8], (item) => {
      compute(15);
      return item * 2;
    });
    expect(await turnsDuring(task)).toBeGreaterThan(2);
    expect(await task).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  });
});
