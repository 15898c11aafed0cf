import { expect, it } from 'vitest';
import { oneByOne } from '../../src/core/serialise';
import { othersTurn, promised } from '../promised';

it('tasks of which the last could end first still end in the order they were called', async () => {
  const told: string[] = [];
  const works = [promised(), promised(), promised()];
  let calls = 0;
  const task = oneByOne(async () => {
    calls += 1;
    const call = calls;
    told.push(`${call} begins`);
    await works[call - 1]?.promise;
    told.push(`${call} ends`);
  });
  const ended = Promise.all([task(), task(), task()]);
  for (const { resolve } of works.toReversed()) {
    resolve();
    await othersTurn();
  }
  await ended;
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
