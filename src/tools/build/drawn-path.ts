import {
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
  geoIdentity,
  geoMercator,
  geoPath,
  geoTransform,
} from 'd3-geo';
import { mapSize, toMap } from '../../core/geo/mercator';
import type { MapBox } from '../../core/map/camera';
import { shortPath } from './short-path';

const corners = ({ west, north, east, south }: MapBox): [[number, number], [number, number]] => [
  [west, north],
  [east, south],
];

/**
 * Projects shapes onto the flat map, point by point: outlines that were cut along a meridian or a
 * parallel keep a straight edge there, which the arcs of a globe would not.
 */
export function flat(clip?: MapBox): GeoStreamWrapper {
  const places = geoTransform({
    point(lon, lat) {
      const { x, y } = toMap({ lat, lon });
      this.stream.point(x, y);
    },
  });
  if (!clip) return places;
  const within = geoIdentity().clipExtent(corners(clip));
  return { stream: (sink) => places.stream(within.stream(sink)) };
}

/** Projects shapes of the globe: they are cut where they go on at the other end of the map. */
export function around(clip: MapBox): GeoStreamWrapper {
  return geoMercator()
    .scale(mapSize / (2 * Math.PI))
    .translate([mapSize / 2, mapSize / 2])
    .precision(0)
    .clipExtent(corners(clip));
}

/** A shape of the globe as an SVG path in the units of the map, with so many decimal digits. */
export function drawn(shape: GeoPermissibleObjects, by: GeoStreamWrapper, digits = 0): string {
  const path = shortPath(digits);
  geoPath(by, path.context)(shape);
  return path.text();
}

/** The part of the map between two meridians and two parallels, in degrees. */
export function boxBetween(degrees: Record<'west' | 'south' | 'east' | 'north', number>): MapBox {
  const { x: west, y: north } = toMap({ lat: degrees.north, lon: degrees.west });
  const { x: east, y: south } = toMap({ lat: degrees.south, lon: degrees.east });
  return { west, north, east, south };
}
