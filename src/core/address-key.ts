/**
 * The key of an address: addresses that differ only in slashes at the end lead to the same place.
 */
export function addressKey(address: string): string {
  return withoutTrailing(address, /\//);
}

/**
 * A text without the signs at its end of which each is one of these: `sign` is looked for in one character. In time
 * that grows with the text alone; a pattern such as `x+$` begins anew at each `x`, and takes the square of it.
 */
export function withoutTrailing(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!sign.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}
