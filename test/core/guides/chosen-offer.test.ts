import { describe, expect, it } from 'vitest';
import { chosenAmong, readChosenOffer } from '../../../src/core/guides/chosen-offer';
import { aSuggestion } from '../../builders/suggestions';

const one = aSuggestion({ offerId: 'one/etherpad' });
const other = aSuggestion({ offerId: 'other/hedgedoc' });

describe('the offer that a guide goes on with', () => {
  it('is the first suggestion until one is chosen', () => {
    expect(chosenAmong([one, other], null)).toEqual({ suggestion: one, isGone: false });
  });

  it('is the chosen one as long as it is suggested', () => {
    expect(chosenAmong([one, other], 'other/hedgedoc')).toEqual({
      suggestion: other,
      isGone: false,
    });
  });

  it('is the first again once the chosen one is gone, and that is told', () => {
    expect(chosenAmong([one], 'other/hedgedoc')).toEqual({ suggestion: one, isGone: true });
    expect(chosenAmong([], 'other/hedgedoc')).toEqual({ suggestion: undefined, isGone: true });
  });
});

it.each([
  ['evolix/etherpad', 'evolix/etherpad'],
  ['evolix', null],
  ['/etherpad', null],
  ['a b/etherpad', null],
  [`a/${'b'.repeat(300)}`, null],
  [7, null],
  [undefined, null],
])('reads a chosen offer that was stored: %j', (raw, read) => {
  expect(readChosenOffer(raw)).toBe(read);
});
