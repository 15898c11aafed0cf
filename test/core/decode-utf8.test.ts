import { expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/core/decode-utf8';

it('reads UTF-8, an empty text as well', () => {
  expect(decodeUtf8(new TextEncoder().encode('Chatière'))).toBe('Chatière');
  expect(decodeUtf8(new Uint8Array())).toBe('');
});

it('gives nothing for bytes of another charset', () => {
  expect(decodeUtf8(Uint8Array.of(0x43, 0xe8))).toBeUndefined();
});
