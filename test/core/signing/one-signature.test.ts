import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/core/signing/base64url';
import { isSigned } from '../../../src/core/signing/is-signed';
import { oneFormOf } from '../../../src/core/signing/one-signature';

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const hex = (bytes: Uint8Array) =>
  [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');

/** The other form of a signature: `r`, then the order less `s`. */
function otherForm(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const s = (order - BigInt(`0x${hex(signature.subarray(32))}`)).toString(16).padStart(64, '0');
  const text = hex(signature.subarray(0, 32)) + s;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

describe('the one form of a signature', () => {
  it('is the same for both of its forms, and holds like them', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, [
      'sign',
      'verify',
    ]);
    const file = new TextEncoder().encode('{}');
    const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, file));
    const one = oneFormOf(signature);
    expect(oneFormOf(otherForm(signature))).toEqual(one);
    expect([signature, otherForm(signature)]).toContainEqual(one);
    for (const each of [one, otherForm(one)])
      expect(await isSigned(file, [each], [key])).toBe(true);
  });

  it('leaves what is no signature as it is', () => {
    const none = new Uint8Array(64).fill(0xff);
    expect(oneFormOf(none)).toEqual(none);
    expect(oneFormOf(new Uint8Array(64))).toEqual(new Uint8Array(64));
  });
});
