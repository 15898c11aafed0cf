import { beforeAll, describe, expect, it } from 'vitest';
import { isSigned } from '../../../src/core/signing/is-signed';
import { readSignatureFile } from '../../../src/core/signing/signature-file';
import {
  generateKeyPair,
  type KeyPair,
  signBytes,
} from '../../../src/tools/chatiere/directory/signing-keys';

const bytes = new TextEncoder().encode('{"schema":1}\n');
let ours: KeyPair;
let theirs: KeyPair;

beforeAll(async () => {
  [ours, theirs] = [await generateKeyPair(), await generateKeyPair()];
});

async function signaturesBy(...pairs: KeyPair[]) {
  const signed = await signBytes(bytes, pairs.map(({ privatePem }) => privatePem).join(''));
  if (!signed.ok) throw new Error(signed.reason);
  return readSignatureFile(new TextEncoder().encode(signed.value));
}

describe('isSigned', () => {
  it('holds for what was signed with the key, and for no other byte', async () => {
    const signatures = await signaturesBy(ours);
    expect(await isSigned(bytes, signatures, [ours.publicKey])).toBe(true);
    expect(await isSigned(bytes.subarray(1), signatures, [ours.publicKey])).toBe(false);
    for (const at of [0, 7, bytes.length - 1]) {
      const tampered = bytes.slice();
      tampered[at] = (tampered[at] ?? 0) ^ 1;
      expect(await isSigned(tampered, signatures, [ours.publicKey])).toBe(false);
    }
  });

  it('holds for no other key, no other signature and none', async () => {
    const signatures = await signaturesBy(ours);
    expect(await isSigned(bytes, signatures, [theirs.publicKey])).toBe(false);
    expect(await isSigned(bytes, await signaturesBy(theirs), [ours.publicKey])).toBe(false);
    expect(await isSigned(bytes, [], [ours.publicKey])).toBe(false);
    expect(await isSigned(bytes, signatures, [])).toBe(false);
    expect(await isSigned(bytes, [new Uint8Array(64)], [ours.publicKey])).toBe(false);
  });

  it('passes over keys that are none', async () => {
    const signatures = await signaturesBy(ours);
    const offCurve = Buffer.from([4, ...Array(64).fill(7)]).toString('base64url');
    expect(await isSigned(bytes, signatures, ['?', offCurve])).toBe(false);
    expect(await isSigned(bytes, signatures, [offCurve, ours.publicKey])).toBe(true);
  });

  it('holds through a change of keys, for builds of before and after', async () => {
    const both = await signaturesBy(ours, theirs);
    const [old, between, fresh] = [
      [ours.publicKey],
      [ours.publicKey, theirs.publicKey],
      [theirs.publicKey],
    ];
    for (const keys of [old, between, fresh]) expect(await isSigned(bytes, both, keys)).toBe(true);
    // Once the former key is no longer used, only who never updated is left behind.
    const last = await signaturesBy(theirs);
    expect(await isSigned(bytes, last, between)).toBe(true);
    expect(await isSigned(bytes, last, fresh)).toBe(true);
    expect(await isSigned(bytes, last, old)).toBe(false);
  });
});
