import { expect, it } from 'vitest';
import { readPublicKey } from '../../../src/core/signing/public-key';
import { generateKeyPair } from '../../../src/tools/chatiere/directory/signing-keys';

it('reads the key that keygen prints, and no other text', async () => {
  const { publicKey } = await generateKeyPair();
  expect(readPublicKey(publicKey)?.length).toBe(65);
  for (const text of ['', publicKey.slice(1), `A${publicKey.slice(1)}`, `${publicKey}AA`]) {
    expect(readPublicKey(text)).toBeUndefined();
  }
});
