import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/tools/random';
import { hasHeld } from '../../../src/tools/siege/room';
import { factsOf, madeUpHoster } from '../../../src/tools/siege/rows/made-up-hoster';
import { ruleBrokenBy } from '../../../src/tools/siege/rows/oracle';
import { breaks } from '../../../src/tools/siege/rows/row-breaks';
import { kinds, tryKinds } from '../../../src/tools/siege/rows/rows-room';
import { tryMany } from '../../../src/tools/siege/rows/trial';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('the oracle of the siege', () => {
  it('finds nothing in what is sound', () => {
    const faults = seeds.map((seed) => ruleBrokenBy(madeUpHoster(createRandom(seed)), factsOf));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each(Object.entries(breaks).filter(([name]) => name !== 'one offer twice'))(
    'sees each time that a rule is broken: %s',
    (_name, breakRule) => {
      const unseen = seeds.filter((seed) => {
        const random = createRandom(seed);
        const row = madeUpHoster(random);
        breakRule(row, random);
        return ruleBrokenBy(row, factsOf) === undefined;
      });
      expect(unseen).toEqual([]);
    },
  );

  it('tells a trial that did not hold, and why', async () => {
    const outcome = await tryMany('what is believed', 2, () => ({
      breaks: ['a rule'],
      read: () => () => ['it was believed'],
    }));
    expect(outcome).toMatchObject({
      tried: 2,
      held: 0,
      broke: ['1 (a rule): it was believed', expect.any(String)],
    });
    expect(hasHeld(outcome)).toBe(false);
  });
});

describe('the rows of the siege', () => {
  it('are a hundred thousand hostile ones, and ten thousand sound ones', () => {
    expect(kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(100_000);
  });

  it('hold in their small form', async () => {
    const outcomes = await tryKinds(200);
    // How long reading took is a matter of the machine.
    const broke = outcomes.flatMap((outcome) => outcome.broke ?? []);
    expect(broke.filter((line) => !line.includes('held the thread'))).toEqual([]);
    expect(outcomes).toHaveLength(2 * kinds.length);
  });
});
