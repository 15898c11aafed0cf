/**
 * A number of 64 bits made of a text, in 16 hexadecimal digits: FNV-1a over UTF-16 units. It tells texts apart
 * where no one gains by having that of another.
 */
export function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** An id of `most` characters at most: one that is longer is cut, and ends with a number made of the whole. */
export function shortId(id: string, most: number): string {
  if (id.length <= most) return id;
  const hash = `----${hashOf(id)}`;
  return id.slice(0, most - hash.length) + hash;
}
