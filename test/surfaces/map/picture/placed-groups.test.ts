import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { mapSize, toMap } from '../../../../src/core/geo/mercator';
import { onScreen, scales } from '../../../../src/core/map/camera';
import type { HosterMark } from '../../../../src/core/map/listing';
import { cameraOf } from '../../../../src/core/map/position';
import type { NamedTown } from '../../../../src/core/map/town-names';
import { pointOf } from '../../../../src/core/towns/gazetteer';
import type { Home } from '../../../../src/core/towns/home';
import { placeGroups } from '../../../../src/surfaces/map/picture/placed-groups';
import { readTowns } from '../../../../src/tools/towns/read';
import { aHome } from '../../../builders/homes';
import { packageJson } from '../../../fakes/served-package';

const { towns } = packageJson<{ towns: readonly NamedTown[] }>('map/coarse.json');

/** A mark, of which the place alone counts here. */
const markAt = (x: number, y: number) => {
  const head = { id: 'one', x, y } as HosterMark;
  return { head, members: [head] };
};

const marseille = aHome().point;
const house = toMap(marseille);

describe('the places on the map', () => {
  it('of 500 towns are where another hand projects their points, at every zoom', () => {
    const [pack] = readTowns();
    const size = { width: 800, height: 600 };
    for (let zoom = 0; zoom <= 10; zoom += 1) {
      const camera = cameraOf({ lat: 46.6, lon: 2.4, zoom });
      const other = geoMercator()
        .scale((mapSize * camera.scale) / (2 * Math.PI))
        .center([2.4, 46.6])
        .translate([400, 300]);
      for (let town = 0; town < 500; town += 1) {
        const point = pointOf(pack, town);
        const seen = onScreen(toMap(point), camera, size);
        const [x = Number.NaN, y = Number.NaN] = other([point.lon, point.lat]) ?? [];
        expect(Math.hypot(seen.x - x, seen.y - y)).toBeLessThan(0.5);
      }
    }
  });

  it('of kittens are their own where no home is near, in each town and at every scale', () => {
    for (const scale of [scales.least, 0.05, 0.2, 1, scales.most]) {
      const groups = towns.slice(0, 500).map(([, x, y]) => markAt(x, y));
      const away = placeGroups(groups, aHome(), scale).filter(
        ({ group: { head } }) => Math.hypot(head.x - house.x, head.y - house.y) * scale > 50,
      );
      expect(away.every(({ raised }) => raised === 0)).toBe(true);
      expect(placeGroups(groups, null, scale).every(({ raised }) => raised === 0)).toBe(true);
    }
  });

  it('of kittens make way for the home, by no more than a kitten’s height', () => {
    const home: Home = aHome();
    for (let down = -40; down <= 40; down += 1) {
      const [placed] = placeGroups([markAt(house.x, house.y + down)], home, 1);
      const seat = down - (placed?.raised ?? 0);
      expect(Math.abs(seat)).toBeGreaterThanOrEqual(30);
      expect(Math.abs(placed?.raised ?? 0)).toBeLessThanOrEqual(34);
    }
    const [beside] = placeGroups([markAt(house.x + 31, house.y)], home, 1);
    expect(beside?.raised).toBe(0);
  });
});
