import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/core/signing/base64url';

describe('base64url', () => {
  it('writes what the platform writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(['A', 'AA=', 'A+AA', 'A/AA', 'AB', 'AAB', 'A A', 'é', 'AAAAA'])('refuses %j', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
