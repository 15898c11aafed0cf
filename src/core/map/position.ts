import type { Point } from '../geo/distance';
import { fromMap, mapSize, toMap } from '../geo/mercator';
import { bounded, type Camera } from './camera';

/**
 * The view of the map, as its address says it: the middle to a ten-thousandth of a degree (11 m),
 * and a zoom as web maps count it, to a hundredth: at 0 the world is 256 pixels wide, each 1
 * doubles it.
 */
export type MapPosition = Point & { zoom: number };

/** The pixels that a unit of the map takes at zoom 0. */
const scaleAtZero = 256 / mapSize;

/** The position of a camera, rounded as an address says it. */
export function positionOf(camera: Camera): MapPosition {
  const { lat, lon } = fromMap(camera);
  const zoom = Math.log2(camera.scale / scaleAtZero);
  return { lat: rounded(lat, 1e4), lon: rounded(lon, 1e4), zoom: rounded(zoom, 100) };
}

// Adding 0 makes 0 of −0, which an address can't tell.
const rounded = (value: number, parts: number) => Math.round(value * parts) / parts + 0;

/** The camera that looks at this position. */
export function cameraOf(view: MapPosition): Camera {
  return bounded({ ...toMap(view), scale: scaleAtZero * 2 ** view.zoom });
}

/** Writes a position as `48.8566,2.3522,7.25`: latitude, longitude, zoom. */
export function writePosition({ lat, lon, zoom }: MapPosition): string {
  return [lat, lon, zoom].join(',');
}

const decimal = String.raw`\s*([+-]?\d{1,3}(?:\.\d{1,20})?)\s*`;
const written = new RegExp(`^${decimal},${decimal},${decimal}$`);

/**
 * Reads a position that may come from any page, brought within the bounds of the map; null: it is
 * none.
 */
export function readPosition(text: string): MapPosition | null {
  const parts = written.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [lat = 0, lon = 0, zoom = 0] = parts;
  return positionOf(cameraOf({ lat, lon, zoom }));
}
