import { describe, expect, it } from 'vitest';
import { type MapPoint, mapSize, toMap } from '../../../src/core/geo/mercator';
import { insetIds } from '../../../src/core/map/outline';
import { coarseOutlines, fineOutline } from '../../../src/tools/build/map-outlines';
import { shortPath } from '../../../src/tools/build/short-path';

/** The places of a path, line by line. */
function linesOf(path: string): MapPoint[][] {
  const lines: MapPoint[][] = [];
  let here = { x: 0, y: 0 };
  let start = here;
  for (const [, letter = '', steps = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    if (letter === 'z') here = start;
    for (const step of letter === 'z' ? [] : steps.split(' ')) {
      const [x = Number.NaN, y = Number.NaN] = step.split(',').map(Number);
      here = letter === 'M' ? { x, y } : { x: here.x + x, y: here.y + y };
      if (letter !== 'l') {
        start = here;
        lines.push([]);
      }
      lines.at(-1)?.push(here);
    }
  }
  return lines;
}

/** Is the point inside, by the even-odd rule? */
function isOn(path: string, { x, y }: MapPoint): boolean {
  let isInside = false;
  for (const line of linesOf(path)) {
    for (const [index, one] of line.entries()) {
      const other = line[(index + 1) % line.length] ?? one;
      if (one.y > y === other.y > y) continue;
      if (x < one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y)) isInside = !isInside;
    }
  }
  return isInside;
}

const coarse = coarseOutlines();
const towns = {
  paris: { lat: 48.85, lon: 2.35 },
  toulouse: { lat: 43.6, lon: 1.44 },
  berlin: { lat: 52.52, lon: 13.4 },
  bruxelles: { lat: 50.85, lon: 4.35 },
};
const seas = { atlantique: { lat: 46, lon: -8 }, mediterranee: { lat: 42, lon: 6 } };

describe.each([
  ['coarse', coarse.europe],
  ['fine', fineOutline()],
])('the %s outline of Europe', (_, { land, coast, borders, departements }) => {
  it('has towns on land and ships at sea', () => {
    for (const point of Object.values(towns)) expect(isOn(land, toMap(point))).toBe(true);
    for (const point of Object.values(seas)) expect(isOn(land, toMap(point))).toBe(false);
  });

  it('has no line across the map, as shapes that were cut would leave', () => {
    for (const line of [coast, borders, departements].flatMap(linesOf)) {
      for (const [index, place] of line.entries()) {
        const before = line[index - 1] ?? place;
        expect(Math.hypot(place.x - before.x, place.y - before.y)).toBeLessThan(2000);
      }
    }
  });

  it('draws départements within France alone', () => {
    const places = linesOf(departements).flat();
    const { x: west } = toMap({ lat: 48, lon: -5.2 });
    const { x: east } = toMap({ lat: 48, lon: 9.7 });
    expect(places.length).toBeGreaterThan(1000);
    expect(places.every(({ x }) => x > west && x < east)).toBe(true);
  });
});

describe('the world around', () => {
  it('has what lies beyond Europe, and leaves Europe to the finer outline', () => {
    expect(isOn(coarse.world.land, toMap({ lat: 40, lon: -100 }))).toBe(true);
    expect(isOn(coarse.world.land, toMap(towns.paris))).toBe(false);
    for (const { x, y } of linesOf(coarse.world.coast).flat()) {
      expect(Math.min(x, y, mapSize - x, mapSize - y)).toBeGreaterThanOrEqual(-1);
    }
  });

  it('has every region overseas, and Montréal on land', () => {
    expect(coarse.insets.map(({ id }) => id).toSorted()).toEqual(insetIds.toSorted());
    const at = (id: string, point: { lat: number; lon: number }) => {
      const inset = coarse.insets.find((each) => each.id === id);
      return inset && isOn(inset.land, toMap(point));
    };
    expect(at('RE', { lat: -21.1, lon: 55.5 })).toBe(true);
    expect(at('GP', { lat: 16.15, lon: -61.7 })).toBe(true);
    expect(at('GF', { lat: 4, lon: -53 })).toBe(true);
    expect(at('QC', { lat: 45.6, lon: -73.8 })).toBe(true);
  });
});

describe('a short path', () => {
  it('goes from place to place without adding up what is rounded off', () => {
    const { context, text } = shortPath(0);
    context.moveTo(10.4, 0);
    for (let step = 1; step <= 10; step += 1) context.lineTo(10.4 + step * 0.4, 0);
    context.closePath();
    expect(text()).toBe('M10,0l1,0 1,0 1,0 1,0z');
  });

  it('knows no circles', () => {
    expect(() => shortPath(0).context.arc(0, 0, 1, 0, 1)).toThrow('circles');
  });
});
