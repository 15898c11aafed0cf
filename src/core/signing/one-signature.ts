// Of one signature by ECDSA there are two forms, `s` and the order of the group less `s`: the one can be made of the
// other without any key. A server that gives each reader one of both would know them again by it.

/** The order of the group of P-256 (FIPS 186-5, SP 800-186). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A signature, `r` then `s`, in the one of its forms in which `s` is the smaller number. */
export function oneFormOf(signature: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const half = signature.length / 2;
  const s = numberOf(signature.subarray(half));
  const other = order - s;
  if (other <= 0n || s <= other) return signature;
  const smaller = signature.slice();
  smaller.set(bytesOf(other, half), half);
  return smaller;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

function bytesOf(number: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) =>
    Number((number >> BigInt(8 * (length - 1 - at))) & 255n),
  );
}
