import { describe, expect, it } from 'vitest';
import { seatOf } from '../../../../src/core/federation/gather/seat-of';
import { places } from '../../../builders/places';

const lyon = { town: 'Lyon', townKey: 'FR:69123' };

/** Finds Lyon around its point, where the words name it. */
const findTown: Parameters<typeof seatOf>[1] = (place, { lat, lon }) =>
  place.includes('Lyon') && Math.hypot(lat - places.lyon.lat, lon - places.lyon.lon) < 0.1
    ? lyon
    : null;

const told = (
  lat: number,
  lon: number,
  place: string | null = null,
  country: string | null = 'FR',
) =>
  seatOf({ point: { lat, lon }, place, country }, findTown, (words) =>
    words.includes('69001 Lyon') ? 'Lyon' : null,
  );

describe('the seat that an organisation tells', () => {
  const { lat, lon } = places.lyon;

  it('is its point, with the town of its words there', () => {
    expect(told(lat, lon, '69001 Lyon')).toEqual({
      seat: { ...lyon, point: places.lyon, precision: 'town' },
    });
    expect(told(lat, lon).seat).toMatchObject({ point: places.lyon, town: null });
  });

  it('is turned where its degrees are swapped, by its words or its country', () => {
    const doubt = 'has latitude and longitude swapped';
    expect(told(lon, lat, 'Lyon', null)).toMatchObject({
      seat: { ...lyon, point: places.lyon },
      doubt,
    });
    expect(told(lon, lat)).toMatchObject({ seat: { town: null, point: places.lyon }, doubt });
  });

  it('is none beside 0, 0', () => {
    expect(told(0.0001, 0.0001).seat).toBeNull();
    expect(told(0.0001, 0.0001).doubt).toContain('0, 0');
  });

  it('is none where the words name another place', () => {
    const { seat, doubt } = told(places.marseille.lat, places.marseille.lon, '3 rue X, 69001 Lyon');
    expect(seat).toBeNull();
    expect(doubt).toContain('Lyon');
  });

  it.each([
    ['Réunion', -20.9, 55.5, 'FR'],
    ['Guadeloupe', 16.2, -61.5, 'FR'],
    ['Montréal', 45.5, -73.6, 'CA'],
    ['anywhere', -70, 170, null],
  ])('is believed overseas: %s', (_where, lat, lon, country) => {
    expect(told(lat, lon, null, country)).toMatchObject({ seat: { point: { lat, lon } } });
    expect(told(lat, lon, null, country).doubt).toBeUndefined();
  });

  it('is none without a point', () => {
    expect(seatOf({ point: null, place: 'Lyon', country: 'FR' }, findTown)).toEqual({ seat: null });
  });
});
