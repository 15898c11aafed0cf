import { ignore } from '../ignore';
import { readPublicKey } from './public-key';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * True if one of these signatures is of these bytes, made with the private half of one of these public
 * keys (base64url). A key that is none signs nothing.
 */
export async function isSigned(
  bytes: Uint8Array,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  publicKeys: readonly string[],
): Promise<boolean> {
  return (await holdingSignature(bytes, signatures, publicKeys)) !== undefined;
}

/** The first signature that is of these bytes, by the rules of `isSigned`; undefined: none is. */
export async function holdingSignature(
  bytes: Uint8Array,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  publicKeys: readonly string[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const signed = new Uint8Array(bytes);
  for (const publicKey of publicKeys) {
    const key = await importKey(publicKey);
    if (!key) continue;
    for (const signature of signatures) {
      if (await crypto.subtle.verify(algorithm, key, signature, signed)) return signature;
    }
  }
  return undefined;
}

/** Imports a public key; undefined where it is no point of the curve. */
async function importKey(publicKey: string) {
  const point = readPublicKey(publicKey);
  if (!point) return undefined;
  return ignore(
    crypto.subtle.importKey('raw', point, algorithm, false, ['verify']),
    'a point beside the curve is no key, and signs nothing',
  );
}
