import { describe, expect, it } from 'vitest';
import { needIds } from '../../src/core/need';
import { needFamilies, offeredFirst } from '../../src/core/need-families';

const inFamilies: readonly string[] = needFamilies.flatMap(({ needs }) => [...needs]);

describe('the families of needs', () => {
  it('hold every need, each in one family', () => {
    expect(inFamilies.toSorted()).toEqual(needIds.toSorted());
  });

  it('are few enough to be looked through, and short enough to be seen whole', () => {
    expect(needFamilies).toHaveLength(7);
    expect(needFamilies.filter(({ needs }) => needs.length > 8)).toEqual([]);
  });
});

describe('offeredFirst', () => {
  it('puts what nobody offers last and keeps the order otherwise', () => {
    const offered = new Set(['slides', 'forms'] as const);
    expect(offeredFirst(['text-collab', 'slides', 'diagram', 'forms'], offered)).toEqual([
      'slides',
      'forms',
      'text-collab',
      'diagram',
    ]);
  });
});
