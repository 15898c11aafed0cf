import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { distance, type Point } from '../../../src/core/geo/distance';
import { anyPoint, places } from '../../builders/places';

const halfAround = Math.PI * 6371.0088;

/** An independent way: the angle between two vectors from the centre of the Earth. */
function byVectors(from: Point, to: Point): number {
  const [a, b] = [vector(from), vector(to)];
  const cross = Math.hypot(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
  return 6371.0088 * Math.atan2(cross, a.x * b.x + a.y * b.y + a.z * b.z);
}

function vector({ lat, lon }: Point): { x: number; y: number; z: number } {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return {
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
  };
}

describe('distance', () => {
  it.each([
    ['Marseille', 'Lyon', places.marseille, places.lyon, 278],
    ['Paris', 'Lyon', places.paris, places.lyon, 392],
    ['Paris', 'Strasbourg', places.paris, places.strasbourg, 397],
    ['Paris', 'New York', places.paris, { lat: 40.7128, lon: -74.006 }, 5837],
    ['Paris', 'Saint-Denis de La Réunion', places.paris, { lat: -20.8789, lon: 55.4481 }, 9368],
  ])('finds what a map says from %s to %s', (_from, _to, from, to, kilometres) => {
    expect(Math.abs(distance(from, to) - kilometres)).toBeLessThan(kilometres * 0.006);
  });

  it('takes a degree of the equator for a 360th of the way around', () => {
    expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(halfAround / 180, 6);
  });

  it('crosses the antimeridian the short way', () => {
    const [west, east] = [
      { lat: 0, lon: 179.5 },
      { lat: 0, lon: -179.5 },
    ];
    expect(distance(west, east)).toBeCloseTo(halfAround / 180, 6);
    expect(distance({ lat: 12, lon: 180 }, { lat: 12, lon: -180 })).toBeCloseTo(0, 6);
  });

  it('knows one point at each pole, whatever its longitude', () => {
    for (const lat of [90, -90]) {
      expect(distance({ lat, lon: -120 }, { lat, lon: 60 })).toBeCloseTo(0, 6);
    }
    expect(distance({ lat: 90, lon: 17 }, { lat: 0, lon: -100 })).toBeCloseTo(halfAround / 2, 6);
    expect(distance({ lat: 90, lon: 17 }, { lat: -90, lon: 3 })).toBeCloseTo(halfAround, 3);
  });

  it('agrees with the angle between vectors, everywhere', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        expect(Math.abs(distance(from, to) - byVectors(from, to))).toBeLessThan(1e-3);
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        expect(distance(from, to)).toBeCloseTo(distance(to, from), 9);
      }),
    );
  });

  it('is nothing from a point to itself and never more than half around', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        expect(distance(from, from)).toBe(0);
        expect(distance(from, to)).toBeLessThanOrEqual(halfAround + 1e-9);
      }),
    );
  });

  it('is half around where rounding makes a little more of it', () => {
    // No pair of points is known for which it does: the formula alone does not rule it out.
    const root = vi.spyOn(Math, 'sqrt').mockReturnValue(1 + Number.EPSILON);
    try {
      expect(distance({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(halfAround, 6);
    } finally {
      root.mockRestore();
    }
  });

  it('is never shortened by a detour', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (from, over, to) => {
        expect(distance(from, to)).toBeLessThanOrEqual(
          distance(from, over) + distance(over, to) + 1e-3,
        );
      }),
    );
  });
});
