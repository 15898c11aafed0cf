import { describe, expect, it } from 'vitest';
import { placePhrase } from '../../../src/ui/hoster-record/place-phrase';
import { aHome } from '../../builders/homes';
import { aHoster, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';
import { wordsIn } from '../../fakes/real-words';

const listed = (kilometres: number | null, hoster = aHoster()) => ({
  hoster,
  kilometres,
  isSameCommune: false,
  offers: [],
});

describe('the place of a hoster in words', () => {
  it('names the town, and the distance where there is a home', () => {
    const hoster = aHoster({ seat: aSeat(places.lyon, { town: 'Lyon' }) });
    const words = wordsIn('fr');
    expect(placePhrase(listed(null, hoster), null, words)).toBe('Lyon');
    expect(placePhrase(listed(278, hoster), aHome(), words)).toMatch(/Lyon.*km|km.*Lyon/);
  });

  it('says so where the town is not known', () => {
    expect(placePhrase(listed(null, aHoster({ seat: null })), null, wordsIn('fr'))).not.toBe('');
  });
});
