import { describe, expect, it } from 'vitest';
import { shownSuggestions } from '../../../src/core/suggestions/shown-suggestions';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { aSuggestion } from '../../builders/suggestions';

const one = aSuggestion({ hosterId: 'one', offerId: 'one/1', condition: 'membership' });
const other = aSuggestion({ hosterId: 'other', offerId: 'other/1', condition: 'membership' });
const open = aSuggestion({ hosterId: 'open', offerId: 'open/1', condition: 'no-account' });

const idsOn = (day: number, answer: Partial<Parameters<typeof shownSuggestions>[0]>) =>
  shownSuggestions({ suggestions: [], withoutAccount: null, ...answer }, day).map(
    ({ hosterId }) => hosterId,
  );

describe('the suggestions that are shown', () => {
  it('are none where there is none', () => {
    expect(idsOn(0, {})).toEqual([]);
  });

  it('take turns by the day where they tie', () => {
    expect(idsOn(0, { suggestions: [one, other] })).toEqual(['one', 'other']);
    expect(idsOn(1, { suggestions: [one, other] })).toEqual(['other', 'one']);
  });

  it('hold what announced its end until that day, and no longer', () => {
    const ending = { ...open, closesOn: '2027-03-31' };
    const day = dayNumberOf(Date.parse('2027-03-31'));
    const answer = { suggestions: [ending, other], withoutAccount: ending };
    expect(idsOn(day - 1, answer)).toEqual(['open', 'other']);
    expect(idsOn(day, answer)).toEqual(['other']);
  });

  it('hold the first that can be used without an account, though it comes later', () => {
    expect(idsOn(0, { suggestions: [one], withoutAccount: open })).toEqual(['one', 'open']);
  });
});
