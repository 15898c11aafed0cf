import { describe, expect, it } from 'vitest';
import { toMap } from '../../../src/core/geo/mercator';
import { firstBox, franceBox, homeBox } from '../../../src/core/map/first-box';
import { places } from '../../builders/places';

const montreal = { lat: 45.5, lon: -73.6 };

describe('what the map shows first', () => {
  it('is France without a home, and for a home that it shows', () => {
    expect(firstBox(null)).toEqual(franceBox);
    for (const place of Object.values(places)) expect(firstBox(place)).toEqual(franceBox);
  });

  it('is what is around a home elsewhere', () => {
    expect(firstBox(montreal)).toEqual(homeBox(montreal));
  });

  it('is where the hoster is who was asked for, were that out of sight', () => {
    expect(firstBox(null, toMap(montreal))).toEqual(homeBox(montreal));
    expect(firstBox(null, toMap(places.lyon))).toEqual(franceBox);
    expect(firstBox(montreal, toMap(places.lyon))).toEqual(homeBox(places.lyon));
  });
});
