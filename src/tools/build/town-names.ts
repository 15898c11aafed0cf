import { toMap } from '../../core/geo/mercator';
import type { NamedTown } from '../../core/map/town-names';
import {
  countryOf,
  type Gazetteer,
  isFormer,
  pointOf,
  populationOf,
  townAt,
} from '../../core/towns/gazetteer';
import type { TownPack } from '../../core/towns/pack';
import { arrondissementKind } from '../../core/towns/pack-columns';

/** The number of towns whose names the map may show, within what its files may weigh. */
const mostTowns = 800;

/** The inhabitants from which a town is thought of at all. */
const leastPeople = 8000;

/** The units of the map between two named towns: 7 km in France. A suburb goes unnamed. */
const suburb = 25;

/**
 * The factors by which a town counts for more than its inhabitants: most who look at the map live
 * in these countries, and so do most hosts.
 */
const weights: Partial<Record<string, number>> = { FR: 8, BE: 4, CH: 4, LU: 4, MC: 4 };

/** The towns whose names the map may show, those that come first with the right of way. */
export function namedTowns(gazetteer: Gazetteer): NamedTown[] {
  const named: NamedTown[] = [];
  for (const { pack, town } of byWeight(gazetteer)) {
    const { x, y } = toMap(pointOf(pack, town));
    const { name } = townAt(pack, town);
    const isNamed = named.some(([other, east, south]) => {
      // The gazetteer parts a city by its postcodes here and there.
      return Math.hypot(east - x, south - y) < (other === name ? 4 * suburb : suburb);
    });
    if (isNamed) continue;
    named.push([name, Math.round(x), Math.round(y)]);
    if (named.length === mostTowns) break;
  }
  return named;
}

function byWeight(gazetteer: Gazetteer) {
  return gazetteer
    .flatMap((pack) => Array.from({ length: pack.count }, (_, town) => ({ pack, town })))
    .filter(({ pack, town }) => isTown(pack, town) && populationOf(pack, town) >= leastPeople)
    .map((place) => ({ ...place, weight: weightOf(place.pack, place.town) }))
    .toSorted((one, other) => other.weight - one.weight);
}

const isTown = (pack: TownPack, town: number) =>
  !isFormer(pack, town) && pack.kindOf[town] !== arrondissementKind;

const weightOf = (pack: TownPack, town: number) =>
  populationOf(pack, town) * (weights[countryOf(pack, town)] ?? 1);
