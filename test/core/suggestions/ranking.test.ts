import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/core/address-key';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { type Filters, noFilters } from '../../../src/core/suggestions/filters';
import { startRanking } from '../../../src/core/suggestions/ranking';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Relaxation } from '../../../src/core/suggestions/wishes';
import { anyFavourites } from '../../builders/favourites';
import { anyFilters } from '../../builders/filters';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anOffer, anyHosters } from '../../builders/hosters';

const none = { filters: noFilters, favourites: [] };

/** A wish as a person would check it, row by row of what the design lists. */
const fulfils: Record<Relaxation, (filters: Filters, hoster: Hoster, offer: Offer) => boolean> = {
  'only-seen': ({ onlySeen }, _, { evidence }) => !onlySeen || evidence === 'seen',
  body: ({ bodies }, { body }) => bodies.length === 0 || bodies.some((each) => each === body),
  countries: ({ countries }, { country }) =>
    countries.length === 0 || countries.some((each) => each === country),
  'chatons-only': ({ chatonsOnly }, { membership }) => !chatonsOnly || membership !== null,
  'free-of-charge': ({ freeOfCharge }, { audience }, { price, registration }) => {
    if (!freeOfCharge) return true;
    if (price === 'paid' || registration === 'client') return false;
    const isForAll = audience === null || audience === 'public';
    return price !== null || (isForAll && (registration === 'none' || registration === 'free'));
  },
  'no-account': ({ noAccount }, { audience }, { registration }) =>
    !noAccount || (registration === 'none' && (audience === null || audience === 'public')),
};

const order = Object.keys(fulfils) as Relaxation[];

const isMade: Record<Relaxation, (filters: Filters) => boolean> = {
  'only-seen': ({ onlySeen }) => onlySeen,
  body: ({ bodies }) => bodies.length > 0,
  countries: ({ countries }) => countries.length > 0,
  'chatons-only': ({ chatonsOnly }) => chatonsOnly,
  'free-of-charge': ({ freeOfCharge }) => freeOfCharge,
  'no-account': ({ noAccount }) => noAccount,
};

/** Gives up one wish after the other until somebody is left. */
function bruteForce(hosters: readonly Hoster[], filters: Filters) {
  const offers = hosters
    .flatMap((hoster) => hoster.offers.map((offer) => ({ hoster, offer })))
    .filter(({ offer: { needs } }) => needs.includes('text-collab'))
    .filter(({ offer: { availability } }) => availability !== 'closed');
  const made = order.filter((wish) => isMade[wish](filters));
  for (let given = 0; given <= made.length; given += 1) {
    const left = offers.filter(({ hoster, offer }) =>
      made.slice(given).every((wish) => fulfils[wish](filters, hoster, offer)),
    );
    if (left.length > 0) {
      return { ids: left.map(({ offer }) => offer.id).sort(), relaxed: made.slice(0, given) };
    }
  }
  return { ids: [], relaxed: [] };
}

describe('filters', () => {
  it('leave what fulfils them, or what is left when one wish after the other is given up', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, anyFilters, (hosters, home, filters) => {
        const { suggestions, relaxed, count } = suggest('text-collab', hosters, home, { filters });
        const ids = suggestions.map(({ offerId }) => offerId).sort();
        expect({ ids, relaxed }).toEqual(bruteForce(hosters, filters));
        expect(count).toBe(ids.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never change the order of what they leave', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, anyFilters, (hosters, home, filters) => {
        const all = suggest('text-collab', hosters, home).suggestions;
        const left = suggest('text-collab', hosters, home, { filters }).suggestions;
        const ids = left.map(({ offerId }) => offerId);
        expect(ids).toEqual(all.map(({ offerId }) => offerId).filter((id) => ids.includes(id)));
      }),
    );
  });
});

describe('favourites', () => {
  const keys = (favourites: readonly Favourite[]) =>
    favourites.map(({ address }) => addressKey(address));

  it('come first, in their order; of those nobody offers only the own ones; the others are lost', () => {
    fc.assert(
      fc.property(
        anyHosters,
        anyHome,
        anyFilters,
        anyFavourites,
        (hosters, home, filters, mine) => {
          const wanted = { filters, favourites: mine };
          const { suggestions, lost } = suggest('text-collab', hosters, home, wanted);
          const offered = suggest('text-collab', hosters, home).suggestions.map(({ address }) =>
            addressKey(address),
          );
          const isThere = ({ hosterId, address }: Favourite) =>
            hosterId === null || offered.includes(addressKey(address));
          const first = suggestions.filter(({ favouriteRank }) => favouriteRank !== null);
          expect(first.map(({ address }) => addressKey(address))).toEqual(
            keys(mine.filter(isThere)),
          );
          expect(first.map(({ favouriteRank }) => favouriteRank)).toEqual(
            mine.flatMap((each, rank) => (isThere(each) ? [rank] : [])),
          );
          expect(suggestions.slice(0, first.length)).toEqual(first);
          expect(lost).toEqual(mine.filter((each) => !isThere(each)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leave the order of all others as it was', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, anyFavourites, (hosters, home, favourites) => {
        const ids = (chosen: readonly Favourite[]) =>
          suggest('text-collab', hosters, home, { favourites: chosen })
            .suggestions.filter(({ address }) => !keys(favourites).includes(addressKey(address)))
            .map(({ offerId }) => offerId);
        expect(ids(favourites)).toEqual(ids([]));
      }),
    );
  });

  it('of another need do not count', () => {
    const favourites: Favourite[] = [
      { need: 'email', hosterId: 'pad-club', address: 'https://pad.club.example/' },
      { need: 'email', hosterId: null, address: 'https://cloud.jeanne.example/' },
    ];
    const { suggestions, lost } = suggest('text-collab', [aHoster()], null, { favourites });
    expect(suggestions[0]?.favouriteRank).toBeNull();
    expect([suggestions.length, lost.length]).toEqual([1, 0]);
  });

  it('of the user’s own are labelled as theirs, and nothing is claimed of them', () => {
    const favourites: Favourite[] = [
      { need: 'books', hosterId: null, address: 'https://cloud.jeanne.example/livres' },
    ];
    const { suggestions, count } = suggest('books', [], aHome(), { favourites });
    expect(count).toBe(1);
    expect(suggestions).toMatchObject([
      {
        hosterName: 'cloud.jeanne.example',
        address: 'https://cloud.jeanne.example/livres',
        origin: 'own',
        kilometres: null,
        favouriteRank: 0,
        isMember: false,
        isNearest: false,
        registration: null,
        condition: 'registration-unknown',
        precision: null,
      },
    ]);
  });

  it('that are closed yield to their spare', () => {
    const closed = anOffer({ availability: 'closed' });
    const favourites: Favourite[] = ['pad-club', 'spare'].map((hosterId) => ({
      need: 'text-collab',
      hosterId,
      address: `https://${hosterId}.example/`,
    }));
    const spare = anOffer({ id: 'spare/pad', address: 'https://spare.example' });
    const hosters = [
      aHoster({ offers: [{ ...closed, address: 'https://pad-club.example/' }] }),
      aHoster({ id: 'near' }),
      aHoster({ id: 'spare', seat: null, offers: [spare] }),
    ];
    const { suggestions, lost } = suggest('text-collab', hosters, aHome(), { favourites });
    expect(suggestions.map(({ hosterId }) => hosterId)).toEqual(['spare', 'near']);
    expect(lost).toEqual([favourites[0]]);
  });
});

describe('a pass', () => {
  it('with a limit gives the first of what it gives without one, and the same count', () => {
    const wanted = fc.record({ home: anyHome, filters: anyFilters, favourites: anyFavourites });
    fc.assert(
      fc.property(anyHosters, wanted, fc.integer({ min: 1, max: 6 }), (hosters, wishes, limit) => {
        const answerWithin = (most: number) => {
          const ranking = startRanking(wishes, ['text-collab'], most);
          for (const hoster of hosters) ranking.add(hoster);
          return ranking.answer('text-collab');
        };
        const all = answerWithin(Infinity);
        expect(answerWithin(limit)).toEqual({
          ...all,
          suggestions: all.suggestions.slice(0, limit),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('answers each need as if it were the only one', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, anyFilters, (hosters, home, filters) => {
        const ranking = startRanking({ home, filters, favourites: [] }, ['email', 'text-collab']);
        for (const hoster of hosters) ranking.add(hoster);
        for (const need of ['email', 'text-collab'] as const) {
          expect(ranking.answer(need)).toEqual(suggest(need, hosters, home, { filters }));
        }
      }),
    );
  });

  it('has nothing to say of a need that was not asked for', () => {
    const ranking = startRanking({ home: null, ...none }, ['email']);
    ranking.add(aHoster());
    expect(ranking.answer('text-collab')).toEqual({
      suggestions: [],
      count: 0,
      relaxed: [],
      lost: [],
    });
  });
});
