import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/core/address-key';
import type { Hoster, Seat } from '../../../src/core/directory/hoster';
import { distance } from '../../../src/core/geo/distance';
import { conditionOf } from '../../../src/core/offers/condition';
import { serviceLimitOf } from '../../../src/core/offers/service-limit';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { rotateTies } from '../../../src/core/suggestions/rotate-ties';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import type { Home } from '../../../src/core/towns/home';
import { anyFavourites } from '../../builders/favourites';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anyHosters, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

const day = 1_000;

/** The kilometres from a home: within its own commune nothing is nearer than another. */
const kilometres = (home: Home, { point, townKey }: Seat) =>
  townKey === `${home.country}:${home.code}` ? 0 : distance(home.point, point);

/** What the design compares before ids, computed from the hosters themselves; alike for a tie alone. */
function merits(hosters: readonly Hoster[], home: Home | null, mine: readonly Favourite[]) {
  return new Map(
    hosters.flatMap((hoster) =>
      hoster.offers.map((offer) => [
        offer.id,
        JSON.stringify([
          mine.findIndex(({ address }) => addressKey(address) === addressKey(offer.address)),
          hoster.index !== null,
          offer.availability === 'full' || offer.availability === 'paused',
          serviceLimitOf(hoster.serviceArea, home?.point) !== null,
          hoster.seat === null,
          home !== null && hoster.seat === null && hoster.country !== home.country,
          home && hoster.seat && kilometres(home, hoster.seat),
          offer.evidence,
          conditionOf(hoster, offer),
        ]),
      ]),
    ),
  );
}

describe('ties', () => {
  it('turn, and nothing else moves', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, fc.nat(500), (hosters, home, turns) => {
        const { suggestions } = suggest('text-collab', hosters, home);
        const turned = rotateTies(suggestions, turns);
        const byId = merits(hosters, home, []);
        const meritsOf = ({ offerId }: Suggestion) => byId.get(offerId);
        expect(new Set(turned)).toEqual(new Set(suggestions));
        expect(turned.map(meritsOf)).toEqual(suggestions.map(meritsOf));
      }),
      { numRuns: 500 },
    );
  });

  it('are exactly those that the rules of the order tell apart by their ids alone', () => {
    const anyCase = [anyHosters, anyHome, anyFavourites] as const;
    fc.assert(
      fc.property(...anyCase, (hosters, home, favourites) => {
        const { suggestions } = suggest('text-collab', hosters, home, { favourites });
        const byId = merits(hosters, home, favourites);
        const offered = suggestions.filter(({ origin }) => origin !== 'own');
        for (const one of offered) {
          for (const other of offered) {
            if (one.hosterId === other.hosterId) continue;
            const turned = rotateTies([one, other], 1);
            const isTie = byId.get(one.offerId) === byId.get(other.offerId);
            expect(turned).toEqual(isTie ? [other, one] : [one, other]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give every hoster its day, and leave the order as it is once a round', () => {
    const hosters = ['a', 'b', 'c'].map((id) => aHoster({ id }));
    const { suggestions } = suggest('text-collab', hosters, aHome());
    const firsts = [0, 1, 2, 3].map(
      (later) => rotateTies(suggestions, 3 * day + later)[0]?.hosterId,
    );
    expect(firsts).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are none between favourites, or where a metre or a condition differs', () => {
    const near = aHoster({ id: 'a', seat: aSeat(places.lyon) });
    const far = aHoster({ id: 'b', seat: aSeat({ ...places.lyon, lat: 45.765 }) });
    const circle = aHoster({ id: 'c', audience: 'members', seat: far.seat });
    const { suggestions } = suggest('text-collab', [near, far, circle], aHome());
    for (const each of [day, day + 1]) {
      expect(rotateTies(suggestions, each)).toEqual(suggestions);
    }
    fc.assert(
      fc.property(anyHosters, anyFavourites, fc.nat(9), (hosters, favourites, turns) => {
        const ranked = suggest('text-collab', hosters, null, { favourites }).suggestions;
        const chosen = ranked.filter(({ favouriteRank }) => favouriteRank !== null);
        expect(rotateTies(ranked, turns).slice(0, chosen.length)).toEqual(chosen);
      }),
    );
  });
});
