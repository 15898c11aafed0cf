import { describe, expect, it } from 'vitest';
import { curatedHosterSchema } from '../../../src/core/directory/curated-record';
import { hosterSchema, offerSchema } from '../../../src/core/directory/schema';
import { aCuratedHoster, aCuratedOffer } from '../../builders/curated';

describe('curatedHosterSchema', () => {
  it('has every field of the directory’s hoster under its name, but those that the build finds out', () => {
    const missing = (theirs: object, ours: object) =>
      Object.keys(theirs).filter((name) => !(name in ours));
    expect(missing(hosterSchema.entries, curatedHosterSchema.entries)).toEqual(['index']);
    expect(missing(offerSchema.entries, aCuratedOffer())).toEqual(['id']);
    const { seat, membership } = hosterSchema.entries;
    expect(missing(seat.wrapped.entries, aCuratedHoster().seat ?? {})).toEqual(['townKey']);
    expect(missing(membership.wrapped.entries, aCuratedHoster().membership ?? {})).toEqual([]);
  });
});
