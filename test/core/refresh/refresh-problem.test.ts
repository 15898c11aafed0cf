import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/core/refresh/refresh-problem';

const address = 'https://miroir.example/a.json';

describe('the problem with an answer that is no file', () => {
  it.each([
    ['unreachable', '', 'miroir.example'],
    ['too-slow', '', 'miroir.example'],
    ['forbidden-address', '', 'miroir.example'],
    ['too-big', '4194304', '4194304'],
    ['bad-status', '404', '404'],
  ] as const)('is the failure itself, with the host or the figure: %s', (failure, detail, told) => {
    const answer = { kind: 'failed', failure, detail } as const;
    expect(problemOf(answer, address)).toEqual({ id: failure, values: [told] });
  });

  it('is that it can not be read where it is no file of its kind', () => {
    const answer = { kind: 'failed', failure: 'not-a-file', detail: '' } as const;
    expect(problemOf(answer, address).id).toBe('not-readable');
  });

  it('is the status where the server wants to be asked later, or saw nothing new', () => {
    expect(problemOf({ kind: 'later', seconds: 9 }, address)).toEqual({
      id: 'bad-status',
      values: ['503'],
    });
    expect(problemOf({ kind: 'unchanged' }, address).values).toEqual(['304']);
  });
});
