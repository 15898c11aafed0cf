import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { conditions } from '../../../src/core/offers/condition';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import { nextToLeave } from '../../../src/core/way-out/next-to-leave';
import type { VisitCount } from '../../../src/core/way-out/visit-counts';
import { describeVisited } from '../../../src/core/way-out/visited-services';
import { aSuggestion } from '../../builders/suggestions';

type CardNeeds = { name: string; needs: readonly NeedId[] };

const cards = new Map<string, CardNeeds>([
  ['google-docs', { name: 'Google Docs', needs: ['text-collab', 'wiki'] }],
  ['gmail', { name: 'Gmail', needs: ['email'] }],
  ['google-forms', { name: 'Google Forms', needs: ['forms'] }],
  ['waze', { name: 'Waze', needs: ['books'] }],
]);
const week = '2026-W47';
const metOnce = (...ids: string[]): VisitCount[] =>
  ids.map((service) => ({ week, service, count: 1 }));
const favouriteOf = (need: NeedId): Favourite => ({
  need,
  hosterId: null,
  address: 'https://me.example/',
});

/** One suggestion for a need, or those given. */
const answers = (byNeed: Partial<Record<NeedId, readonly Suggestion[]>>, open?: Suggestion) =>
  new Map(
    Object.entries(byNeed).map(([need, suggestions]) => [
      need as NeedId,
      { suggestions, withoutAccount: open ?? null },
    ]),
  );

const near = (kilometres: number | null, change: Partial<Suggestion> = {}) =>
  aSuggestion({ kilometres, ...change });

describe('the one to leave next', () => {
  const nextOf = (
    byNeed: Partial<Record<NeedId, readonly Suggestion[]>>,
    favourites: readonly Favourite[] = [],
    met = metOnce('gmail', 'google-docs', 'google-forms'),
  ) => nextToLeave(describeVisited(met, cards, favourites, answers(byNeed)))?.id ?? null;

  it('is the one whose offer without an account is nearest', () => {
    const far = { email: [near(30)], wiki: [near(200), near(20)], forms: [near(25)] };
    expect(nextOf(far)).toBe('google-docs');
  });

  it('is not found by a need that comes after one with an answer', () => {
    const wide = { 'text-collab': [near(40)], wiki: [near(1)], email: [near(30)] };
    expect(nextOf(wide)).toBe('gmail');
  });

  it('asks for no account before it is near', () => {
    const account = near(1, { condition: 'free-account' });
    expect(nextOf({ email: [account], forms: [near(700)] })).toBe('google-forms');
    expect(nextOf({ email: [account] })).toBe('gmail');
  });

  it('is no service that has a favourite for one of its needs', () => {
    const known = { 'text-collab': [near(1)], email: [near(30)] };
    expect(nextOf(known, [favouriteOf('wiki')])).toBe('gmail');
    expect(nextOf(known, [favouriteOf('wiki'), favouriteOf('email')])).toBeNull();
  });

  it('is nobody without a door', () => {
    expect(nextOf({})).toBeNull();
    expect(nextOf({ email: [near(1, { availability: 'full' })] })).toBeNull();
  });

  it('is the most met one of those that are as easy, where no distance is known', () => {
    const met = [...metOnce('gmail'), { week, service: 'google-forms', count: 2 }];
    const known = { email: [near(null)], forms: [near(null)] };
    expect(nextOf(known, [], met)).toBe('google-forms');
  });

  it('comes from a hoster of CHATONS before a list of others', () => {
    const listed = near(null, { origin: 'privatebin' });
    expect(nextOf({ email: [listed], forms: [near(null)] })).toBe('google-forms');
  });
});

describe('the order', () => {
  const anySuggestion = fc
    .record({
      kilometres: fc.option(fc.constantFrom(0, 1.5, 200)),
      condition: fc.constantFrom(...conditions),
      availability: fc.constantFrom(null, 'open' as const, 'full' as const, 'paused' as const),
      origin: fc.constantFrom(null, 'peertube' as const),
      offerId: fc.constantFrom('a/1', 'b/1', 'c/1'),
    })
    .map(aSuggestion);
  const anyAnswers = fc.record({
    'text-collab': fc.array(anySuggestion, { maxLength: 3 }),
    wiki: fc.array(anySuggestion, { maxLength: 3 }),
    email: fc.array(anySuggestion, { maxLength: 3 }),
    forms: fc.array(anySuggestion, { maxLength: 3 }),
  });
  const anyCounts = fc.uniqueArray(
    fc.record({
      week: fc.constant(week),
      service: fc.constantFrom('google-docs', 'gmail', 'google-forms', 'waze'),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ service }) => service },
  );

  /** Smaller is easier, as one text: every part has a fixed width. */
  function keyOf(suggestion: Suggestion, count: number, id: string): string {
    const condition = conditions.indexOf(suggestion.condition);
    const kilometres = suggestion.kilometres === null ? 999_999 : suggestion.kilometres * 10;
    return [
      condition,
      suggestion.origin ? 1 : 0,
      String(kilometres).padStart(6, '0'),
      9 - count,
      id,
    ].join('|');
  }

  it('agrees with looking at every pair of a service and what can be had for its first need with an answer', () => {
    fc.assert(
      fc.property(anyCounts, anyAnswers, fc.boolean(), (met, byNeed, hasMail) => {
        const favourites = hasMail ? [favouriteOf('email')] : [];
        const keys = met.flatMap(({ service, count }) => {
          const needs = cards.get(service)?.needs ?? [];
          if (hasMail && needs.includes('email')) return [];
          const had = needs.map((need) =>
            (new Map(Object.entries(byNeed)).get(need) ?? []).filter(
              ({ availability }) => availability !== 'full' && availability !== 'paused',
            ),
          );
          const first = had.find((each) => each.length > 0) ?? [];
          return first.map((suggestion) => keyOf(suggestion, count, service));
        });
        const next = nextToLeave(describeVisited(met, cards, favourites, answers(byNeed)));
        const expected = keys.toSorted()[0] ?? null;
        expect(next && keyOf(next.door.suggestion, next.count, next.id)).toBe(expected);
      }),
    );
  });

  it('depends on nothing but what is compared: neither on the order of counts nor of answers', () => {
    fc.assert(
      fc.property(anyCounts, anyAnswers, (met, byNeed) => {
        const turned = Object.fromEntries(
          Object.entries(byNeed).map(([need, each]) => [need, each.toReversed()]),
        );
        const one = describeVisited(met, cards, [], answers(byNeed));
        const other = describeVisited(met.toReversed(), cards, [], answers(turned));
        const ids = (services: typeof one) => services.map(({ id }) => id);
        expect(ids(other)).toEqual(ids(one));
        const offer = (services: typeof one) => nextToLeave(services)?.door.suggestion.offerId;
        expect(nextToLeave(other)?.id).toBe(nextToLeave(one)?.id);
        expect(offer(other)).toBe(offer(one));
      }),
    );
  });
});
