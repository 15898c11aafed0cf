import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSize, toMap } from '../../../src/core/geo/mercator';
import { type Camera, scales } from '../../../src/core/map/camera';
import { cameraOf, positionOf, readPosition, writePosition } from '../../../src/core/map/position';
import { places } from '../../builders/places';

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  x: fc.double({ min: 0, max: mapSize, noNaN: true }),
  y: fc.double({ min: 0, max: mapSize, noNaN: true }),
  scale: fc.double({ min: scales.least, max: scales.most, noNaN: true }),
});

describe('a view in the address of the map', () => {
  it('is the camera again, to half a pixel in the middle and half a hundredth of the scale', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const again = cameraOf(positionOf(camera));
        expect(Math.abs(again.x - camera.x) * camera.scale).toBeLessThan(0.5);
        expect(Math.abs(again.y - camera.y) * camera.scale).toBeLessThan(0.5);
        expect(Math.abs(again.scale / camera.scale - 1)).toBeLessThan(0.005);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyCamera.map(positionOf), (view) => {
        expect(readPosition(writePosition(view))).toEqual(view);
      }),
    );
  });

  it('that anybody wrote is a place on the map, or none', () => {
    const parts = fc.oneof(fc.float().map(String), fc.string(), fc.integer().map(String));
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 5 }).map((all) => all.join()),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const view = readPosition(text);
        if (!view) return;
        const { x, y, scale } = cameraOf(view);
        for (const each of [x, y]) expect(each >= 0 && each <= mapSize).toBe(true);
        expect(scale >= scales.least && scale <= scales.most).toBe(true);
        expect(readPosition(writePosition(view))).toEqual(view);
      }),
    );
  });

  it('forgives spaces and what lies beyond the map, and nothing else', () => {
    expect(readPosition(' 48.85664 , 2.35222 , 7.251 ')).toEqual({
      lat: 48.8566,
      lon: 2.3522,
      zoom: 7.25,
    });
    expect(readPosition('-99,200,99')).toEqual({ lat: -85.0511, lon: 180, zoom: 10.19 });
    for (const text of ['', '48,2', '48,2,7,1', '48;2;7', 'NaN,2,7', '1e9,2,7', ',,', '48,2,']) {
      expect(readPosition(text)).toBeNull();
    }
  });

  it('stands in the middle of where it says', () => {
    const { x, y } = cameraOf({ ...places.paris, zoom: 5 });
    expect(x).toBeCloseTo(toMap(places.paris).x, 6);
    expect(y).toBeCloseTo(toMap(places.paris).y, 6);
  });
});
