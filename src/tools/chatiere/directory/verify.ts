import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../../../core/result';
import { isSigned } from '../../../core/signing/is-signed';
import { readPublicKey } from '../../../core/signing/public-key';
import { readSignatureFile, signatureSuffix } from '../../../core/signing/signature-file';
import { readDirectorySettings } from '../../build/directory-settings';
import { done, type Outcome, readWords, refused, unusable } from './outcome';

/** The line that says how `verify` is typed. */
export const verifyUsage =
  'chatiere directory verify FILE [--signature SIGNATURE] [--public-key KEY,KEY…]';

/** Says whether a file is signed by one of these public keys: by those of package.json if none is named. */
export async function verify(words: readonly string[]): Promise<Outcome> {
  const text = { type: 'string' } as const;
  const typed = readWords(words, { signature: text, 'public-key': text }, verifyUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const { values, files } = typed.value;
  const [path = ''] = files;
  const named = values['public-key'];
  const keys = named === undefined ? readDirectorySettings().publicKeys : String(named).split(',');
  if (keys.length === 0) {
    return unusable('package.json holds no public key: type --public-key with that of keygen.');
  }
  const bad = keys.find((key) => !readPublicKey(key));
  if (bad !== undefined) return unusable(`${bad} is no public key: keygen prints one.`);
  const read = readBoth(path, String(values.signature ?? `${path}${signatureSuffix}`));
  if (!read.ok) return unusable(read.reason);
  const { bytes, signature } = read.value;
  const signatures = readSignatureFile(signature);
  if (signatures.length === 0) return refused('The signature is damaged: sign the file again.');
  if (await isSigned(bytes, signatures, keys)) return done(`${path} is signed.\n`);
  return refused(`${path} is not what was signed with these keys: the extension refuses it.`);
}

function readBoth(
  path: string,
  signaturePath: string,
): Result<{ bytes: Buffer; signature: Buffer }> {
  let reading = path;
  try {
    const bytes = readFileSync(path);
    reading = signaturePath;
    return success({ bytes, signature: readFileSync(signaturePath) });
  } catch {
    return failure(`${reading} can't be read. Type the path of a file and of its signature.`);
  }
}
