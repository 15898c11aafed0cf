import { describe, expect, it } from 'vitest';
import {
  mostSignatureBytes,
  readSignatureFile,
  signatureAddress,
  signatureFileText,
} from '../../../src/core/signing/signature-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const one = new Uint8Array(64).fill(1);
const two = new Uint8Array(64).fill(2);

describe('a file of signatures', () => {
  it('is read as it was written, up to three', () => {
    expect(readSignatureFile(bytesOf(signatureFileText([one, two])))).toEqual([one, two]);
    const four = signatureFileText([one, two, one, two]);
    expect(readSignatureFile(bytesOf(four))).toEqual([one, two, one]);
    expect(bytesOf(four).length).toBeLessThan(mostSignatureBytes);
  });

  it('may hold lines of a kind that is not known yet', () => {
    const text = `ed25519 AAAA\n${signatureFileText([one])}\r\n`;
    expect(readSignatureFile(bytesOf(text))).toEqual([one]);
  });

  it.each([
    '',
    '<!doctype html>',
    signatureFileText([one]).slice(0, -9),
    signatureFileText([new Uint8Array(63)]),
    signatureFileText([one]).replace(/\n/, ' more\n'),
    signatureFileText([one]) + ' '.repeat(mostSignatureBytes),
  ])('holds none where it is %j', (text) => {
    expect(readSignatureFile(bytesOf(text))).toEqual([]);
  });

  it('holds none where it is no text', () => {
    expect(readSignatureFile(new Uint8Array([0xff, 0xfe, 0]))).toEqual([]);
  });

  it('stands beside the file, whatever the address asks', () => {
    expect(signatureAddress('https://m.example/a/directory.json?v=1')).toBe(
      'https://m.example/a/directory.json.sig?v=1',
    );
  });
});
