import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doLatest } from '../../../src/adapters/browser/latest';
import { othersTurn, promised } from '../../promised';

describe('doing the latest', () => {
  it('does the first and the last of many, and nothing between them', async () => {
    const done: number[] = [];
    const first = promised();
    const latest = doLatest(async (_: string, value: number) => {
      if (value === 0) await first.promise;
      done.push(value);
    });
    const all = Array.from({ length: 10_000 }, (_, value) => latest('tab', value));
    expect(latest.underWay()).toBe(1);
    first.resolve();
    await Promise.all(all);
    expect(done).toEqual([0, 9_999]);
    expect(latest.underWay()).toBe(0);
  });

  it('lets no key wait for another', async () => {
    const never = promised();
    const done: string[] = [];
    const latest = doLatest(async (key: string, _: null) => {
      if (key === 'hung') await never.promise;
      done.push(key);
    });
    const hung = latest('hung', null);
    await latest('other', null);
    expect(done).toEqual(['other']);
    never.resolve();
    await hung;
  });

  it('tells a failure to whom it was done for, and does what came after it', async () => {
    const latest = doLatest(async (_: string, value: number) => {
      await othersTurn();
      if (value === 1) throw new Error('once');
    });
    const failed = latest('tab', 1);
    const after = latest('tab', 2);
    await expect(failed).rejects.toThrow('once');
    await expect(after).resolves.toBeUndefined();
    await expect(latest('tab', 3)).resolves.toBeUndefined();
    expect(latest.underWay()).toBe(0);
  });

  it('keeps of what waits the one that it is told to', async () => {
    const done: number[] = [];
    const latest = doLatest(
      async (_: string, value: number) => {
        await othersTurn();
        done.push(value);
      },
      (one, other) => Math.max(one, other),
    );
    await Promise.all([1, 3, 9, 4].map((value) => latest('tab', value)));
    expect(done).toEqual([1, 9]);
  });

  it('ends with the last value of each key, whenever which task ends', async () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c'), turns: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const last = new Map<string, number>();
        const latest = doLatest(async (key: string, value: number) => {
          for (let turn = 0; turn < value % 3; turn += 1) await null;
          last.set(key, value);
        });
        const all: Promise<void>[] = [];
        for (const [value, { key, turns }] of steps.entries()) {
          all.push(latest(key, value));
          for (let turn = 0; turn < turns; turn += 1) await null;
        }
        await Promise.all(all);
        for (const [key, value] of last) {
          expect(value).toBe(steps.findLastIndex((each) => each.key === key));
        }
        expect(latest.underWay()).toBe(0);
      }),
    );
  });
});
