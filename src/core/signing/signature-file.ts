import { decodeUtf8 } from '../decode-utf8';
import { fromBase64Url, toBase64Url } from './base64url';

// The detached signature of a directory's file, which stands beside it. docs/directory.md says its
// format to people who publish one.

/** The address of a file's signature ends with what the file's own address ends with, and this. */
export const signatureSuffix = '.sig';

/** The most bytes of a signature's file that are read. */
export const mostSignatureBytes = 1024;

/** The kind of a signature: ECDSA over P-256 with SHA-256, both numbers of 32 bytes one after the other. */
const kind = 'ecdsa-p256-sha256';

const signatureLength = 64;

/** The most signatures of one file: one for each key that is in use while keys change. */
const mostSignatures = 3;

/** Writes a file of signatures, a line for each. */
export function signatureFileText(signatures: readonly Uint8Array[]): string {
  return signatures.map((signature) => `${kind} ${toBase64Url(signature)}\n`).join('');
}

/**
 * Reads the signatures of a file, at most three. Lines of another kind are passed over: a later
 * version may sign otherwise beside it. Empty where it is no signature's file.
 */
export function readSignatureFile(bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
  if (bytes.length > mostSignatureBytes) return [];
  const lines = decodeUtf8(bytes)?.split('\n') ?? [];
  return lines
    .flatMap((line) => {
      const [first, text = '', ...others] = line.trim().split(' ');
      if (first !== kind || others.length > 0) return [];
      const signature = fromBase64Url(text);
      return signature?.length === signatureLength ? [signature] : [];
    })
    .slice(0, mostSignatures);
}

/** The address of the signature that belongs to the file at this address. */
export function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += signatureSuffix;
  return url.href;
}
