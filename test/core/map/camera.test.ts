import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSize, toMap } from '../../../src/core/geo/mercator';
import {
  bounded,
  boxAround,
  isInView,
  onScreen,
  panned,
  scales,
  showing,
  zoomed,
} from '../../../src/core/map/camera';
import { firstBox, franceBox } from '../../../src/core/map/first-box';
import { places } from '../../builders/places';

const size = { width: 800, height: 600 };
const anyCamera = fc
  .record({
    x: fc.double({ min: 0, max: mapSize, noNaN: true }),
    y: fc.double({ min: 0, max: mapSize, noNaN: true }),
    scale: fc.double({ min: scales.least, max: scales.most, noNaN: true }),
  })
  .map(bounded);
const pixels = fc.integer({ min: -300, max: 300 });

describe('the view of the map', () => {
  it('shows all of what it is asked to', () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: mapSize }),
        y: fc.integer({ min: 0, max: mapSize }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(points, (all) => {
        const camera = showing(boxAround(all, 10), size);
        for (const point of all) expect(isInView(point, camera, size, 300)).toBe(true);
      }),
    );
  });

  it('moves by as many pixels as the finger, unless the map ends', () => {
    const inner = { x: mapSize / 2, y: mapSize / 2, scale: 1 };
    fc.assert(
      fc.property(pixels, pixels, (across, down) => {
        const before = onScreen(inner, inner, size);
        const after = onScreen(inner, panned(inner, across, down), size);
        expect(after.x - before.x).toBeCloseTo(across);
        expect(after.y - before.y).toBeCloseTo(down);
      }),
    );
  });

  it('keeps what is under the pointer there while it zooms', () => {
    const inner = { x: mapSize / 2, y: mapSize / 2, scale: 0.5 };
    fc.assert(
      fc.property(pixels, pixels, fc.double({ min: 0.3, max: 4, noNaN: true }), (x, y, factor) => {
        const under = { x: inner.x + x / inner.scale, y: inner.y + y / inner.scale };
        const after = onScreen(under, zoomed(inner, factor, x, y), size);
        expect(after.x - size.width / 2).toBeCloseTo(x, 4);
        expect(after.y - size.height / 2).toBeCloseTo(y, 4);
      }),
    );
  });

  it('never leaves the map, nor its scales', () => {
    fc.assert(
      fc.property(
        anyCamera,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        pixels,
        (camera, factor, by) => {
          for (const { x, y, scale } of [
            zoomed(camera, factor, by, by),
            panned(camera, by * 1e6, by),
          ]) {
            for (const place of [x, y]) {
              expect(place).toBeGreaterThanOrEqual(0);
              expect(place).toBeLessThanOrEqual(mapSize);
            }
            expect(scale).toBeGreaterThanOrEqual(scales.least);
            expect(scale).toBeLessThanOrEqual(scales.most);
          }
        },
      ),
    );
  });

  it('begins with France for who lives there or says nothing, else with their own surroundings', () => {
    expect(firstBox(null)).toBe(franceBox);
    expect(firstBox(places.marseille)).toBe(franceBox);
    const montreal = { lat: 45.5, lon: -73.57 };
    expect(isInView(toMap(montreal), showing(firstBox(montreal), size), size, 0)).toBe(true);
    const asked = toMap(montreal);
    expect(isInView(asked, showing(firstBox(null, asked), size), size, 0)).toBe(true);
    expect(firstBox(null, toMap(places.marseille))).toBe(franceBox);
  });
});
