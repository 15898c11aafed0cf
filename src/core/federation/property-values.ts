import type { Point } from '../geo/distance';
import { parseAddress } from '../parse-address';
import { isCalendarDate } from '../time/calendar-date';

// The primitive types of chatonsinfos / StatoolInfos, read as files in the wild write them. Every
// reader takes undefined or '' for a blank and answers null (or an empty list) for what it can't
// read.

type Raw = string | undefined;

/** The longest text that is looked at: no user reads more, and a file may hold megabytes. */
const longestText = 5000;

/** Reads text as a person would: escapes undone, `<br>` a line break, tags taken away. */
export function readText(raw: Raw): string | null {
  const text = unescapeText((raw ?? '').slice(0, longestText));
  // Shortest tags only, so that a text of nothing but `<` costs no more than its length.
  return text.replace(/<[^<>]*>/g, '').trim() || null;
}

function unescapeText(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code?: string, letter?: string) => {
      if (code) return String.fromCharCode(Number.parseInt(code, 16));
      return (letter && letters[letter]) ?? letter ?? '';
    })
    .replace(/<br\s*\/?>/gi, '\n');
}

const letters: Record<string, string | undefined> = { n: '\n', t: '\t', r: '', f: '' };

/** The link to a file: `id` is the address to know it again by, `address` the one to ask. */
export type Link = { id: string; address: string };

/**
 * Reads an http or https address without a user. Panels fill a gap with `null`, also within
 * addresses, and write double slashes: the first are no links, the second make no other file, but
 * are asked as they stand.
 */
export function readLink(raw: Raw): Link | null {
  if (!raw || raw.length > 2048) return null;
  const written = raw.includes('\\') ? raw.replace(/\\([:=#!])/g, '$1') : raw;
  // Throwing costs far more than asking, and a file may hold thousands of bad ones.
  if (!URL.canParse(written)) return null;
  const url = parseAddress(written);
  if (!url) return null;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username || url.password) return null;
  if (/\/null(?:\.html)?\/?$/i.test(url.pathname)) return null;
  if (written.includes('#')) url.hash = '';
  const address = url.href;
  if (url.pathname.includes('//')) url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return { id: url.href, address };
}

/** Reads an address that is shown and opened, by the rules of `readLink`. */
export function readAddress(raw: Raw): string | null {
  return readLink(raw)?.id ?? null;
}

/** A host with a dot and no number at its end, perhaps a path; no scheme, no user, no port. */
const bareAddress = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?:[/?#]\S*)?$/i;

/**
 * Writes `https:` before an address that lacks it: `//pads.example.org/`, `pads.example.org`. Null
 * where it lacks nothing, or is no address.
 */
export function withHttps(raw: Raw): string | null {
  if (!raw || raw.length > 2048) return null;
  if (/^\/\/[^/\s]/.test(raw)) return `https:${raw}`;
  return bareAddress.test(raw) ? `https://${raw}` : null;
}

/** Reads degrees within ±`limit`, with a comma or a dot, blanks and `°` forgiven. */
function readDegrees(raw: Raw, limit: number): number | null {
  const digits = (raw ?? '').slice(0, 60).replace(/[\s°]/g, '');
  const parts = /^([+-]?\d{1,3})(?:[.,](\d+))?$/.exec(digits);
  if (!parts) return null;
  const degrees = Number(parts[2] ? `${parts[1]}.${parts[2]}` : parts[1]);
  return Math.abs(degrees) <= limit ? degrees : null;
}

/** Reads a point: both degrees or none; 0, 0 stands for a blank. */
export function readPoint(latitude: Raw, longitude: Raw): Point | null {
  const lat = readDegrees(latitude, 90);
  const lon = readDegrees(longitude, 180);
  return lat === null || lon === null || (lat === 0 && lon === 0) ? null : { lat, lon };
}

/**
 * Reads a day as `YYYY-MM-DD` from `2020`, `2020-07`, `2020-07-06` (a time behind it is dropped),
 * `06/07/2020` or `07/2020`.
 */
export function readDay(raw: Raw): string | null {
  const text = (raw ?? '').slice(0, 40);
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(text);
  const french = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [french?.[3], french?.[2], french?.[1]];
  if (!year) return null;
  const date = [year, month ?? '01', day ?? '01'].map((part) => part.padStart(2, '0')).join('-');
  return isCalendarDate(date) ? date : null;
}

/** Reads the texts between semicolons, or between other signs, blanks dropped. */
export function readList(raw: Raw, between: RegExp = /;/): string[] {
  return (raw ?? '')
    .slice(0, longestText)
    .split(between)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** Reads the two letters of a country (ISO 3166-1), as capitals. */
export function readCountry(raw: Raw): string | null {
  return /^[a-z]{2}$/i.test(raw ?? '') ? (raw ?? '').toUpperCase() : null;
}
