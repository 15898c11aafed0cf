import type { Point } from '../geo/distance';
import { isCountryCode } from '../suggestions/filters';

/** The town the user chose. Stays on the device. */
export type Home = {
  /** ISO 3166-1, two capital letters. */
  country: string;
  /** INSEE code in France; elsewhere `admin:folded name:first postcode`. */
  code: string;
  point: Point;
  /** As it is shown: name, and what tells it from others of that name. */
  label: string;
};

/** Reads what was stored, which may come from another version or from somebody's hand. */
export function readHome(raw: unknown): Home | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { country, code, point, label } = raw as Record<string, unknown>;
  if (typeof country !== 'string' || typeof code !== 'string' || typeof label !== 'string') {
    return null;
  }
  if (!isCountryCode(country)) return null;
  const read = readPoint(point);
  return read && { country, code, point: read, label };
}

function readPoint(raw: unknown): Point | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { lat, lon } = raw as Record<string, unknown>;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
