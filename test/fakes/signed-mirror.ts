import { signatureFileText } from '../../src/core/signing/signature-file';
import {
  generateKeyPair,
  type KeyPair,
  signBytes,
} from '../../src/tools/chatiere/directory/signing-keys';

// A mirror that signs what it gives, as a published directory does.

/** The mirror of the made-up build, and its keys, which stand in the place of those of package.json. */
export const builtInMirror = 'https://annuaire.example/directory.json';
export const ours: KeyPair = await generateKeyPair();
export const next: KeyPair = await generateKeyPair();
export const theirs: KeyPair = await generateKeyPair();
export const builtInKeys: readonly string[] = [ours.publicKey, next.publicKey];

/** The text of the signature of a file. */
export async function signatureOf(text: string, ...by: readonly KeyPair[]): Promise<string> {
  const pem = (by.length > 0 ? by : [ours]).map(({ privatePem }) => privatePem).join('');
  const signed = await signBytes(new TextEncoder().encode(text), pem);
  if (!signed.ok) throw new Error(signed.reason);
  return signed.value;
}

/** A signature of the right shape that nothing was signed with. */
export const noSignature = signatureFileText([new Uint8Array(64).fill(7)]);

/** The web of a mirror that serves this file with this signature; undefined: there is none. */
export const serving =
  (text: string, signature: string | undefined) =>
  (address: string): Response => {
    if (!address.includes('.sig')) return new Response(text, { headers: { etag: '"file"' } });
    return signature === undefined
      ? new Response('', { status: 404 })
      : new Response(signature, { headers: { etag: '"signature"' } });
  };
