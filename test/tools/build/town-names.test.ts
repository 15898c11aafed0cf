import { describe, expect, it } from 'vitest';
import { toMap } from '../../../src/core/geo/mercator';
import { townsNamed } from '../../../src/core/towns/gazetteer';
import { namedTowns } from '../../../src/tools/build/town-names';
import { readTowns } from '../../../src/tools/towns/read';

const gazetteer = readTowns();
const towns = namedTowns(gazetteer);

describe('the towns that the map may name', () => {
  it('stand where the gazetteer has them', () => {
    for (const [name, x, y] of towns) {
      const away = townsNamed(gazetteer, name).map(({ point }) => {
        const place = toMap(point);
        return Math.hypot(place.x - x, place.y - y);
      });
      expect(Math.min(...away), name).toBeLessThan(1);
    }
  });

  it('begin with large ones of the countries where most hosters are, each once', () => {
    const first = towns.slice(0, 150).map(([name]) => name);
    for (const name of ['Paris', 'Marseille', 'Lyon', 'Bruxelles', 'Genève', 'Toulouse']) {
      expect(first).toContain(name);
    }
    const largest = first.slice(0, 40);
    expect(largest).toHaveLength(new Set(largest).size);
  });

  it('weigh little, since they come with what the map loads first', () => {
    expect(JSON.stringify(towns).length).toBeLessThan(30_000);
  });
});
