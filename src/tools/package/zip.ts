import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Files by their paths within a folder or zip, parted by slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Packs files into a ZIP. The same files give the same bytes on every machine: in the order of their paths, all of
 * one time, pressed by the library and never by Node's zlib.
 */
export function zipOf(files: Files): Uint8Array {
  const paths = [...files.keys()].sort();
  const entries = paths.map((path) => [path, files.get(path) ?? new Uint8Array()] as const);
  // A ZIP holds the time on the wall, which the library reads in the time zone of the machine: so it is made there.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
