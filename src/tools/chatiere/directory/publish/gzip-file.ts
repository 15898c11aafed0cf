import { constants, gzipSync } from 'node:zlib';

/** The byte of a gzip header that names the system: 255 for unknown (RFC 1952). */
const systemByte = 9;

/**
 * Compresses bytes by gzip so that the same bytes give the same file: no time in it (zlib writes none), and no
 * system. Another version of zlib may find another, as good, compression.
 */
export function gzipFile(bytes: Uint8Array): Uint8Array {
  const file = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  file[systemByte] = 255;
  return file;
}
