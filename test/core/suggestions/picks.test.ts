import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/core/offers/condition';
import { oneHosterEach, pickThree } from '../../../src/core/suggestions/picks';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import { aSuggestion } from '../../builders/suggestions';

const pick = (hosterId: string, condition: Condition, changes: Partial<Suggestion> = {}) =>
  aSuggestion({ hosterId, offerId: `${hosterId}/${condition}`, condition, ...changes });

const hosterIds = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ hosterId }) => hosterId);

/** Few hosters, so that many stand twice; every offer has its own id. */
const anySuggestions: fc.Arbitrary<Suggestion[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'abcde'),
      fc.constantFrom<Condition>('no-account', 'membership', 'registration-unknown'),
    ),
  )
  .map((rows) =>
    rows.map(([hosterId, condition], index) =>
      aSuggestion({ hosterId, offerId: `${hosterId}/${index}`, condition }),
    ),
  );

describe('pickThree', () => {
  it('shows the first, then the first without an account, then the next', () => {
    const suggestions = [
      pick('a', 'membership'),
      pick('b', 'free-account'),
      pick('c', 'client'),
      pick('d', 'no-account'),
    ];
    expect(hosterIds(pickThree(suggestions))).toEqual(['a', 'd', 'b']);
  });

  it('looks for one without an account where it is not known whether the first needs one', () => {
    const suggestions = [
      pick('a', 'registration-unknown'),
      pick('b', 'membership'),
      pick('c', 'membership'),
      pick('d', 'no-account'),
    ];
    expect(hosterIds(pickThree(suggestions))).toEqual(['a', 'd', 'b']);
  });

  it('shows the first three where the first asks for nothing', () => {
    const suggestions = [
      pick('a', 'no-account'),
      pick('b', 'client'),
      pick('c', 'membership'),
      pick('d', 'no-account'),
    ];
    expect(hosterIds(pickThree(suggestions))).toEqual(['a', 'b', 'c']);
  });

  it('offers none that is full, put last or for others as the one that can be used without an account', () => {
    const suggestions = [
      pick('a', 'membership'),
      pick('b', 'free-account'),
      pick('c', 'membership'),
      pick('d', 'no-account', { availability: 'full' }),
      pick('g', 'no-account', { isPostponed: true }),
      pick('h', 'no-account', { limit: { key: 'serves_family', place: '' } }),
    ];
    expect(hosterIds(pickThree(suggestions))).toEqual(['a', 'b', 'c']);
  });

  it('shows two rather than one hoster twice', () => {
    const suggestions = [
      pick('a', 'no-account'),
      pick('b', 'no-account'),
      pick('b', 'no-account', { offerId: 'b/other' }),
    ];
    expect(hosterIds(pickThree(suggestions))).toEqual(['a', 'b']);
  });

  it('takes what brute force takes', () => {
    fc.assert(
      fc.property(anySuggestions, (suggestions) => {
        const picks: Suggestion[] = [];
        const add = (wanted: (each: Suggestion) => boolean) => {
          const next = suggestions.find(
            (each) => !hosterIds(picks).includes(each.hosterId) && wanted(each),
          );
          if (next && picks.length < 3) picks.push(next);
        };
        const isOpen = ({ condition }: Suggestion) => condition === 'no-account';
        add(() => true);
        if (!picks.some(isOpen)) add(isOpen);
        add(() => true);
        add(() => true);
        expect(pickThree(suggestions)).toEqual(picks);
      }),
      { numRuns: 500 },
    );
  });
});

describe('oneHosterEach', () => {
  it('names no hoster twice among the first, as long as there are others', () => {
    const suggestions = [
      pick('a', 'no-account'),
      pick('a', 'client'),
      pick('b', 'no-account'),
      pick('c', 'no-account'),
    ];
    expect(hosterIds(oneHosterEach(suggestions))).toEqual(['a', 'b', 'c', 'a']);
    expect(hosterIds(oneHosterEach(suggestions, 2))).toEqual(['a', 'b', 'a', 'c']);
  });

  it('loses nothing and keeps the order of the others', () => {
    fc.assert(
      fc.property(anySuggestions, fc.integer({ min: 1, max: 5 }), (suggestions, count) => {
        const sorted = oneHosterEach(suggestions, count);
        const distinct = [
          ...new Map(suggestions.toReversed().map((each) => [each.hosterId, each])).values(),
        ];
        const wanted = suggestions.filter((each) => distinct.includes(each)).slice(0, count);
        const rest = suggestions.filter((each) => !wanted.includes(each));
        expect(sorted).toEqual([...wanted, ...rest]);
      }),
    );
  });
});
