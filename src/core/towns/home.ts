import { isCountryCode } from '../country-code';
import type { Point } from '../geo/distance';
import { unseenFault } from '../text/seen-text';

/** The town that the user chose. It stays on the device. */
export type Home = {
  /** The country, ISO 3166-1, two capital letters. */
  country: string;
  /** The INSEE code in France; elsewhere `admin:folded name:first postcode`. */
  code: string;
  point: Point;
  /** The words that are shown: the name, and what tells it from others of that name. */
  label: string;
};

/**
 * Reads a stored home, which may come from another version or be written by hand; null: it is none.
 */
export function readHome(raw: unknown): Home | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { country, code, point, label } = raw as Record<string, unknown>;
  if (typeof country !== 'string' || typeof code !== 'string' || typeof label !== 'string') {
    return null;
  }
  if (!isCountryCode(country) || ![code, label].every(isLabel)) return null;
  const read = readPoint(point);
  return read && { country, code, point: read, label };
}

/** The most characters of a town's label and of its code: the longest of the gazetteer have half as many. */
const longestLabel = 200;

function isLabel(text: string): boolean {
  return text.length <= longestLabel && unseenFault(text) === undefined;
}

function readPoint(raw: unknown): Point | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { lat, lon } = raw as Record<string, unknown>;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** The name of the home's town alone, without the department or region that its label adds. */
export function townNameOf({ label }: Pick<Home, 'label'>): string {
  return label.replace(/ \([^()]*\)$/, '');
}
