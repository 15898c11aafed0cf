/** The keys of sections of which every key is known or free to be named. */
const openKeys =
  /^(?:file|federation|host|software|metrics|categories)\.|\.(?:socialnetworks|chatrooms|funding|memberof|owner|legal|guide|contact|technical|user)\./;

/** The keys of organisations and services that are known, without their section. */
const knownKeys: ReadonlySet<string> = new Set(
  [
    'name description website logo type startdate enddate geography status.level',
    'status.description country.name country.code geolocation.latitude geolocation.longitude',
    'geolocation.address registration registration.load install.type action terms.url',
  ]
    .join(' ')
    .split(' '),
);

/** True if the format knows this key, in lower case, or leaves its name free. */
export function isKnownKey(key: string): boolean {
  const { section, rest } = parted(key);
  if (section !== 'organization' && section !== 'service') return openKeys.test(key);
  return knownKeys.has(rest) || openKeys.test(key);
}

function parted(key: string): { section: string; rest: string } {
  const at = key.indexOf('.');
  return { section: key.slice(0, at), rest: key.slice(at + 1) };
}

/** The share of a key's letters that may differ for another one to be meant, from 0 to 1. */
const mostDifferent = 0.3;

/**
 * The known key that an unknown one is likely to mean: of the same section, and the least letters away
 * (Levenshtein's distance), at most three in ten. Null where none is near. It is a guess, to be looked at.
 */
export function likelyKey(key: string): string | null {
  const { section, rest } = parted(key.toLowerCase());
  if (section !== 'organization' && section !== 'service') return null;
  let best: { known: string; away: number } | undefined;
  for (const known of knownKeys) {
    const away = editDistance(rest, known);
    if (away > Math.max(rest.length, known.length) * mostDifferent) continue;
    if (!best || away < best.away) best = { known, away };
  }
  return best ? `${section}.${best.known}` : null;
}

/** Levenshtein's distance: the least letters to put in, take out or change. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, of] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === of ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
