import { type MapPoint, toMap } from '../../../core/geo/mercator';
import type { MapGroup } from '../../../core/map/groups';
import type { HosterMark } from '../../../core/map/listing';
import type { Home } from '../../../core/towns/home';

/** A group of hosters, and by how many pixels its kitten stands above its place; below: negative. */
export type PlacedGroup = { group: MapGroup<HosterMark>; raised: number };

/** The pixels within which a kitten and the home would lie over one another. */
const reach = 30;

/** The pixels below the home's place up to which a kitten is raised over it all the same. */
const lean = 4;

/**
 * Puts kittens at their places, at this scale in pixels for a unit of the map. One that the home
 * would hide makes way, up on its roof or down below it: the home stays where it is.
 */
export function placeGroups(
  groups: readonly MapGroup<HosterMark>[],
  home: Home | null,
  scale: number,
): PlacedGroup[] {
  const house = home && toMap(home.point);
  return groups.map((group) => ({
    group,
    raised: house ? raisedOver(house, group.head, scale) : 0,
  }));
}

function raisedOver(house: MapPoint, { x, y }: MapPoint, scale: number): number {
  const across = Math.abs(x - house.x) * scale;
  // Negative where the kitten's place is below the home's.
  const above = (house.y - y) * scale;
  if (across >= reach || Math.abs(above) >= reach) return 0;
  return above > -lean ? reach - above : -reach - above;
}
