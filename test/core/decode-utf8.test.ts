import { expect, it } from 'vitest';
import { decodeInSteps, decodeUtf8 } from '../../src/core/decode-utf8';

it('reads UTF-8, an empty text as well', () => {
  expect(decodeUtf8(new TextEncoder().encode('Chatière'))).toBe('Chatière');
  expect(decodeUtf8(new Uint8Array())).toBe('');
});

it('gives nothing for bytes of another charset', () => {
  expect(decodeUtf8(Uint8Array.of(0x43, 0xe8))).toBeUndefined();
});

it('reads long bytes in steps, also where a sign lies across two of them', () => {
  const text = `a${'è'.repeat(400_000)}`;
  const bytes = new TextEncoder().encode(text);
  expect(decodeUtf8(bytes)).toBe(text);
  expect([...decodeInSteps(bytes)].length).toBeGreaterThan(3);
  expect(decodeUtf8(bytes.subarray(0, -1))).toBeUndefined();
});
