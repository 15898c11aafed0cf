import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../src/core/directory/hoster';
import { compareMerits, seenFrom } from '../../../src/core/suggestions/candidate';
import { conditionOf } from '../../../src/core/suggestions/condition';
import { rotateTies } from '../../../src/core/suggestions/rotate-ties';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Home } from '../../../src/core/towns/home';
import { aHome, aHoster, anyFavourites, anyHome, anyHosters, aSeat, places } from '../builders';

const day = 1_000;

/** The merits of every offer, computed from the hosters themselves. */
function candidates(hosters: readonly Hoster[], home: Home | null) {
  return new Map(
    hosters.flatMap((hoster) =>
      hoster.offers.map((offer) => [
        offer.id,
        {
          from: seenFrom(home, hoster),
          offer,
          condition: conditionOf(hoster, offer),
          favourite: Infinity,
        },
      ]),
    ),
  );
}

describe('ties', () => {
  it('turn, and nothing else moves', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, fc.nat(500), (hosters, home, turns) => {
        const { suggestions } = suggest('text-collab', hosters, home);
        const turned = rotateTies(suggestions, turns, home?.country ?? null);
        const byId = candidates(hosters, home);
        expect(new Set(turned)).toEqual(new Set(suggestions));
        for (const [index, { offerId }] of turned.entries()) {
          const one = byId.get(offerId);
          const other = byId.get(suggestions[index]?.offerId ?? '');
          expect(one && other && compareMerits(one, other)).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give every hoster its day, and leave the order as it is once a round', () => {
    const hosters = ['a', 'b', 'c'].map((id) => aHoster({ id }));
    const { suggestions } = suggest('text-collab', hosters, aHome());
    const firsts = [0, 1, 2, 3].map(
      (later) => rotateTies(suggestions, 3 * day + later, 'FR')[0]?.hosterId,
    );
    expect(firsts).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are none between favourites, or where a metre or a condition differs', () => {
    const near = aHoster({ id: 'a', seat: aSeat(places.lyon) });
    const far = aHoster({ id: 'b', seat: aSeat({ ...places.lyon, lat: 45.765 }) });
    const circle = aHoster({ id: 'c', audience: 'members', seat: far.seat });
    const { suggestions } = suggest('text-collab', [near, far, circle], aHome());
    for (const each of [day, day + 1]) {
      expect(rotateTies(suggestions, each, 'FR')).toEqual(suggestions);
    }
    fc.assert(
      fc.property(anyHosters, anyFavourites, fc.nat(9), (hosters, favourites, turns) => {
        const ranked = suggest('text-collab', hosters, null, { favourites }).suggestions;
        const chosen = ranked.filter(({ reasons }) => reasons.includes('favourite'));
        expect(rotateTies(ranked, turns, null).slice(0, chosen.length)).toEqual(chosen);
      }),
    );
  });
});
