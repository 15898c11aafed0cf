import { fromBase64Url } from './base64url';

/** The most public keys of a build: that of today, the next one, and one that is kept in a safe. */
export const mostPublicKeys = 3;

/** The bytes of a point of P-256 that is not compressed: 4, then both coordinates. */
const pointBytes = 65;

/**
 * Reads a public key as package.json holds it: the point of P-256, not compressed, in base64url.
 * Undefined where it is none by its length or first byte; whether it lies on the curve is seen when
 * it is used.
 */
export function readPublicKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const point = fromBase64Url(text);
  return point?.length === pointBytes && point[0] === 4 ? point : undefined;
}
