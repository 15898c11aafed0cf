import fc from 'fast-check';
import type { Favourite } from '../../src/core/suggestions/favourites';

/** Favourites for `text-collab`: some that any hosters offer, some that nobody does, some own. */
export const anyFavourites: fc.Arbitrary<Favourite[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefghijxyz'), fc.nat(4), fc.boolean()), {
    maxLength: 4,
    selector: ([hosterId, offer]) => `${hosterId}${offer}`,
  })
  .map((rows) =>
    rows.map(([hosterId, offer, isOwn]) => ({
      need: 'text-collab',
      hosterId: isOwn ? null : hosterId,
      address: `https://${offer}.${hosterId}.example`,
    })),
  );
