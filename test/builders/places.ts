import fc from 'fast-check';
import type { Point } from '../../src/core/geo/distance';

export const places = {
  marseille: { lat: 43.2965, lon: 5.3698 },
  lyon: { lat: 45.764, lon: 4.8357 },
  paris: { lat: 48.8566, lon: 2.3522 },
  strasbourg: { lat: 48.5734, lon: 7.7521 },
  bruxelles: { lat: 50.8503, lon: 4.3517 },
} as const satisfies Record<string, Point>;

/** Any point of the globe; both poles and both sides of the antimeridian are tried often. */
export const anyPoint: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
