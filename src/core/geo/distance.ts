/** A point of the globe, in degrees: latitude −90…90, longitude −180…180. */
export type Point = { lat: number; lon: number };

/** Mean radius of the Earth, kilometres (IUGG). */
const earthRadius = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The great-circle distance in kilometres by the haversine formula, unrounded. On a sphere it is up
 * to 0.5 % off the ellipsoid, which never matters for "which hoster is nearest".
 */
export function distance(from: Point, to: Point): number {
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const haversine =
    halfLat ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
