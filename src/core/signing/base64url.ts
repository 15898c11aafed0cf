const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes bytes in base64url without padding, as RFC 4648, section 5, says. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const count = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < count; digit += 1)
      text += alphabet[(bits >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/**
 * Reads base64url without padding; undefined where it is no such text. One text alone stands for the
 * same bytes: bits that no byte holds must be zero.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [bits, count, at] = [0, 0, 0];
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return undefined;
    bits = ((bits << 6) | digit) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = (bits >> count) & 0xff;
    at += 1;
  }
  const isWhole = count < 6 && (bits & ((1 << count) - 1)) === 0;
  return isWhole ? bytes : undefined;
}
