import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../../../core/result';
import { toBase64Url } from '../../../core/signing/base64url';
import { signatureFileText } from '../../../core/signing/signature-file';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The variable of the environment that holds private keys where no file is named: a job's secret. */
export const keyVariable = 'CHATIERE_DIRECTORY_KEY';

/** A pair of keys: the private one as PEM (PKCS #8), the public one as package.json takes it. */
export type KeyPair = { privatePem: string; publicKey: string };

/** Makes a new pair of keys. */
export async function generateKeyPair(): Promise<KeyPair> {
  const { subtle } = crypto;
  const { privateKey, publicKey } = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const secret = Buffer.from(await subtle.exportKey('pkcs8', privateKey)).toString('base64');
  const lines = secret.match(/.{1,64}/g) ?? [];
  return {
    privatePem: ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join(
      '\n',
    ),
    publicKey: toBase64Url(new Uint8Array(await subtle.exportKey('raw', publicKey))),
  };
}

/**
 * Signs bytes with every private key of a PEM text, one to three, and gives the text of the
 * signature's file. Fails where the text holds no such key, and says nothing of what it holds.
 */
export async function signBytes(bytes: Uint8Array, pem: string): Promise<Result<string>> {
  const blocks = [
    ...pem.matchAll(/-----BEGIN PRIVATE KEY-----([\s\S]*?)-----END PRIVATE KEY-----/g),
  ];
  if (blocks.length < 1 || blocks.length > 3) {
    return failure(`There must be one to three private keys (PEM, PKCS #8), not ${blocks.length}`);
  }
  const signatures: Uint8Array[] = [];
  for (const [, body = ''] of blocks) {
    const key = await importPrivate(Buffer.from(body.replace(/\s+/g, ''), 'base64'));
    if (!key) return failure('A private key is damaged, or is none of P-256');
    const made = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      Buffer.from(bytes),
    );
    signatures.push(new Uint8Array(made));
  }
  return success(signatureFileText(signatures));
}

async function importPrivate(secret: Buffer<ArrayBuffer>) {
  return (
    crypto.subtle
      .importKey('pkcs8', secret, algorithm, false, ['sign'])
      // WebCrypto says no more than that it is none: the caller says what to type.
      .catch(() => undefined)
  );
}

/** Reads the private keys of a file, or of the environment where no file is named. */
export function readPrivateKeys(path: string | undefined): Result<string> {
  if (path === undefined) {
    const pem = process.env[keyVariable];
    return pem
      ? success(pem)
      : failure(`No key: type --key with the path of one, or set ${keyVariable} to its text.`);
  }
  try {
    return success(readFileSync(path, 'utf8'));
  } catch {
    return failure(`${path} can't be read. Type --key with the path of a private key.`);
  }
}
