import type { Seat } from '../../directory/hoster';
import type { FindElsewhere } from '../../directory/hosts/authority';
import type { Point } from '../../geo/distance';
import type { OrganizationFile } from '../chatonsinfos-file';

/**
 * Finds the town of a point by what a hoster writes of its place; null: nothing there names one.
 */
export type FindSeatTown = (
  place: string,
  point: Seat['point'],
  country: string | null,
) => { town: string; townKey: string | null } | null;

/** The place of a hoster, and what is odd about what it says of it, as a half sentence. */
type FoundSeat = { seat: Seat | null; doubt?: string };

/**
 * The seat that an organisation tells: its point, with the town that its words name there. A point whose degrees
 * are swapped is turned; one that stands for a blank, or that its words contradict, is none.
 */
export function seatOf(
  { point, place, country }: Pick<OrganizationFile, 'point' | 'place' | 'country'>,
  findTown: FindSeatTown,
  findElsewhere: FindElsewhere = () => null,
): FoundSeat {
  if (!point) return { seat: null };
  if (isBlank(point)) return { seat: null, doubt: 'has a point beside 0, 0: it is none' };
  const townAt = (at: Point) => (place === null ? null : findTown(place, at, country));
  const town = townAt(point);
  if (town) return { seat: seatAt(point, town) };
  const turned = { lat: point.lon, lon: point.lat };
  const turnedTown = Math.abs(turned.lat) <= 90 ? townAt(turned) : null;
  if (turnedTown || isSwapped(point, country)) {
    return { seat: seatAt(turned, turnedTown), doubt: 'has latitude and longitude swapped' };
  }
  const elsewhere = place === null ? null : findElsewhere(place, point, country);
  if (elsewhere === null) return { seat: seatAt(point, null) };
  const doubt = `has a point far from the town that its words name, ${elsewhere}: it is left out`;
  return { seat: null, doubt };
}

function seatAt(point: Point, found: ReturnType<FindSeatTown>): Seat {
  const { town, townKey } = found ?? { town: null, townKey: null };
  return { town, point, precision: 'town', townKey };
}

/** True for a point in the Gulf of Guinea, where nothing stands but fields that were never filled in. */
function isBlank({ lat, lon }: Point): boolean {
  return Math.abs(lat) < 1 && Math.abs(lon) < 1;
}

/** The least and greatest degrees of countries in which hosters are, with some room: of the parts in Europe. */
const boxes: Readonly<Record<string, { lat: [number, number]; lon: [number, number] }>> = {
  FR: { lat: [41, 51.5], lon: [-5.5, 10] },
  BE: { lat: [49.4, 51.6], lon: [2.4, 6.5] },
  CH: { lat: [45.7, 47.9], lon: [5.8, 10.6] },
  LU: { lat: [49.4, 50.3], lon: [5.6, 6.6] },
  DE: { lat: [47.1, 55.2], lon: [5.7, 15.2] },
  ES: { lat: [35.9, 43.9], lon: [-9.4, 4.4] },
  IT: { lat: [35.4, 47.2], lon: [6.5, 18.6] },
};

/** True if a point is not in its country, and is there once its degrees are swapped. */
function isSwapped({ lat, lon }: Point, country: string | null): boolean {
  const box = country === null ? undefined : boxes[country];
  if (!box) return false;
  const isIn = (one: number, other: number) =>
    one >= box.lat[0] && one <= box.lat[1] && other >= box.lon[0] && other <= box.lon[1];
  return !isIn(lat, lon) && isIn(lon, lat);
}
