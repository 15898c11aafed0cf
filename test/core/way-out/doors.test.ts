import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import type { VisitCount } from '../../../src/core/way-out/visit-counts';
import {
  countDoors,
  describeVisited,
  needsOfVisited,
} from '../../../src/core/way-out/visited-services';
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

describe('services that were met', () => {
  it('are each named once, the most met first, with the sum of their weeks', () => {
    const met = [
      { week: '2026-W46', service: 'gmail', count: 2 },
      { week, service: 'google-docs', count: 3 },
      { week, service: 'gmail', count: 4 },
      { week, service: 'no-more-in-the-catalogue', count: 9 },
    ];
    const described = describeVisited(met, cards, [], new Map());
    expect(described.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['gmail', 'Gmail', 6],
      ['google-docs', 'Google Docs', 3],
    ]);
    expect([...needsOfVisited(met, cards)]).toEqual(['email', 'text-collab', 'wiki']);
  });

  it('have a door where one of their needs has something that can be had', () => {
    const full = near(1, { availability: 'full' });
    const known = answers({ 'text-collab': [], wiki: [near(9)], email: [full], forms: [] });
    const described = describeVisited(
      metOnce('gmail', 'google-docs', 'google-forms', 'waze'),
      cards,
      [favouriteOf('email')],
      known,
    );
    expect(described.map(({ id, door }) => [id, door?.suggestion.kilometres ?? null])).toEqual([
      ['gmail', null],
      ['google-docs', 9],
      ['google-forms', null],
      ['waze', null],
    ]);
    expect(countDoors(described)).toEqual({ all: 4, doors: 1, chosen: 1 });
  });

  it('know the one without an account that comes later than those that are ready', () => {
    const account = near(1, { condition: 'free-account' });
    const known = answers({ email: [account] }, near(800));
    expect(
      describeVisited(metOnce('gmail'), cards, [], known)[0]?.door?.suggestion.kilometres,
    ).toBe(800);
  });
});
