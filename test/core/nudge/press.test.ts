import { describe, expect, it } from 'vitest';
import { isPersonsPress, reactionInMilliseconds } from '../../../src/core/nudge/press';

const ofAPerson = { isTrusted: true, isActive: true, seenForMilliseconds: 2000 };

describe('a press on the pill', () => {
  it('counts from the moment on in which a person could have seen the pill', () => {
    expect(isPersonsPress(ofAPerson)).toBe(true);
    expect(isPersonsPress({ ...ofAPerson, seenForMilliseconds: reactionInMilliseconds })).toBe(
      true,
    );
  });

  it.each([
    ['a script made it', { isTrusted: false }],
    ['nobody touched the page', { isActive: false }],
    ['the pill was not there for 300 ms', { seenForMilliseconds: 299 }],
    ['the pill is covered', { seenForMilliseconds: null }],
  ])('does not count where %s', (_, change) => {
    expect(isPersonsPress({ ...ofAPerson, ...change })).toBe(false);
  });
});
