import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromMap, mapSize, toMap } from '../../../src/core/geo/mercator';
import { anyPoint } from '../../builders/places';

it('the map is d3’s own, in its units, and leads back', () => {
  const theirs = geoMercator()
    .scale(mapSize / (2 * Math.PI))
    .translate([mapSize / 2, mapSize / 2]);
  const within = fc.record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  });
  fc.assert(
    fc.property(within, ({ lat, lon }) => {
      const [x = Number.NaN, y = Number.NaN] = theirs([lon, lat]) ?? [];
      const ours = toMap({ lat, lon });
      expect(ours.x).toBeCloseTo(x, 4);
      expect(ours.y).toBeCloseTo(y, 4);
      const back = fromMap(ours);
      expect(back.lat).toBeCloseTo(lat, 8);
      expect(back.lon).toBeCloseTo(lon, 8);
    }),
  );
});

it('every point of the globe is on the map, the poles too', () => {
  fc.assert(
    fc.property(anyPoint, (point) => {
      const { x, y } = toMap(point);
      for (const each of [x, y]) {
        expect(each).toBeGreaterThanOrEqual(-0.01);
        expect(each).toBeLessThanOrEqual(mapSize + 0.01);
      }
    }),
  );
});
