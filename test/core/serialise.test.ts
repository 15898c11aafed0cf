import { expect, it } from 'vitest';
import { oneByOne } from '../../src/core/serialise';

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('tasks that take less and less time still end in the order they were called', async () => {
  const told: string[] = [];
  let calls = 0;
  const task = oneByOne(async () => {
    calls += 1;
    const call = calls;
    told.push(`${call} begins`);
    await soon(12 - 4 * call);
    told.push(`${call} ends`);
  });
  await Promise.all([task(), task(), task()]);
  expect(told).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
});

it('a task that failed tells its caller, and keeps nobody from the next', async () => {
  let calls = 0;
  const task = oneByOne(async () => {
    calls += 1;
    if (calls === 1) throw new Error('no');
  });
  const first = task();
  const second = task();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(calls).toBe(2);
});
