import { expect, it } from 'vitest';
import { areNear, shownFacts } from '../../../../src/core/directory/facts/shown-facts';
import { aHoster } from '../../../builders/hosters';
import { places } from '../../../builders/places';

it('are a name however it is spelt, the domain of the site, and the point', () => {
  const hoster = aHoster({ name: 'Le Câlin-Soft', site: 'https://www.a.b.example/' });
  const facts = { name: 'lecalinsoft', domain: 'b.example', point: places.lyon };
  expect(shownFacts(hoster)).toEqual(facts);
  expect(shownFacts({ ...hoster, seat: null }).point).toBeUndefined();
});

it('are near each other within a hundred kilometres', () => {
  const { lat, lon } = places.lyon;
  expect(areNear(places.lyon, { lat: lat + 0.89, lon })).toBe(true);
  expect(areNear(places.lyon, { lat: lat + 0.91, lon })).toBe(false);
});
