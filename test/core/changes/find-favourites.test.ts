import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressKey } from '../../../src/core/address-key';
import { findFavourites } from '../../../src/core/changes/find-favourites';
import { toEnd } from '../../../src/core/time/steps';
import { anyFavourites } from '../../builders/favourites';
import { anyHosters } from '../../builders/hosters';

it('an offer is found for each favourite as by trying every hoster, the first one first', () => {
  let found = 0;
  fc.assert(
    fc.property(anyHosters, anyFavourites, (hosters, favourites) => {
      const offerOf = toEnd(findFavourites(favourites, hosters));
      for (const each of favourites) {
        const all = hosters.flatMap((hoster) => hoster.offers.map((offer) => ({ hoster, offer })));
        const first = all.find(
          ({ offer: { needs, address } }) =>
            needs.includes(each.need) && addressKey(address) === addressKey(each.address),
        );
        if (first) found += 1;
        expect(offerOf(each)).toEqual(first);
      }
    }),
  );
  expect(found).toBeGreaterThan(0);
});
