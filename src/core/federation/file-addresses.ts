import { mostWarnings } from './properties';
import { type Link, readAddress, readLink, withHttps } from './property-values';

// The addresses in a file. One that lacks https:// is taken where the rest is sound, and reported:
// an offer is worth more than its spelling, and the transport looks at every address all the same.

/** Reads these links, each once, `most` at most. */
export function firstLinks(raw: readonly string[], most: number, warnings: string[]): Link[] {
  const links = new Map<string, Link>();
  for (const each of raw) {
    if (links.size >= most) break;
    // A bare name is that of a file beside this one, which nothing says where to find.
    const completed = each.includes('/') ? withHttps(each) : null;
    const link = readLink(completed ?? each);
    if (!link || links.has(link.id)) continue;
    links.set(link.id, link);
    if (completed) warnOfHttps('subs', each, warnings);
  }
  return [...links.values()];
}

/** Reads an address that is shown and opened; one without https:// is taken, with a warning. */
export function readSite(key: string, raw: string | undefined, warnings: string[]): string | null {
  const completed = withHttps(raw);
  const address = readAddress(completed ?? raw);
  if (address && completed) warnOfHttps(key, raw, warnings);
  return address;
}

function warnOfHttps(key: string, raw: string | undefined, warnings: string[]): void {
  if (warnings.length < mostWarnings) {
    warnings.push(`taken with https:// before it: ${key} = ${(raw ?? '').slice(0, 60)}`);
  }
}
