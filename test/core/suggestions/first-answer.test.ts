import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { firstAnswer } from '../../../src/core/suggestions/first-answer';

const needs: readonly NeedId[] = ['text-collab', 'videoconf', 'team-chat'];

/** Finds for each need its name and whether this test answers it; notes what was asked for. */
function finder(answered: readonly NeedId[]) {
  const asked: NeedId[] = [];
  const find = (need: NeedId) => {
    asked.push(need);
    return { need, has: answered.includes(need) };
  };
  return { asked, find };
}

describe('the answer that speaks for a service', () => {
  it('is that of the first need that has one, and no later need is asked for', async () => {
    const { asked, find } = finder(['videoconf', 'team-chat']);
    const found = await firstAnswer(needs, find, ({ has }) => has);
    expect(found?.need).toBe('videoconf');
    expect(asked).toEqual(['text-collab', 'videoconf']);
  });

  it('is what was found for the first need where none has any', async () => {
    const { find } = finder([]);
    expect(await firstAnswer(needs, find, ({ has }) => has)).toEqual({
      need: 'text-collab',
      has: false,
    });
  });

  it('is nothing without any need', async () => {
    expect(await firstAnswer([], finder([]).find, ({ has }) => has)).toBeNull();
  });

  it('waits for one that takes its time', async () => {
    const find = async (need: NeedId) => need;
    expect(await firstAnswer(needs, find, (need) => need === 'team-chat')).toBe('team-chat');
  });
});
