import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSigned } from '../../../../core/signing/is-signed';
import { readSignatureFile, signatureSuffix } from '../../../../core/signing/signature-file';
import { daysBetween } from '../../../../core/time/day';
import { type ReadDirectory, readDirectory } from '../directory-file';

/** The most days for which a file goes on standing in place of one that only has later dates. */
const mostDaysStanding = 7;

/** A file that was published, with the signature that stands beside it. */
type Standing = { bytes: Uint8Array; directory: ReadDirectory; signature: string };

/**
 * Finds the file of a folder that may go on standing in place of this directory: it says the same but for
 * the dates, is at most seven days older, one of these public keys (base64url) signs it, and it has as many
 * signatures as the new `signature`. So copies ask for a file only where there is something new. Undefined
 * where there is none.
 */
export async function standingFile(
  folder: string,
  directory: ReadDirectory,
  publicKeys: readonly string[],
  signature: string,
): Promise<Standing | undefined> {
  const path = join(folder, 'directory.json');
  const former = readDirectory(path);
  if (!former.ok || !existsSync(`${path}${signatureSuffix}`)) return undefined;
  const ageInDays = daysBetween(former.value.asOf, directory.asOf);
  if (ageInDays < 0 || ageInDays > mostDaysStanding) return undefined;
  if (undated(former.value) !== undated(directory)) return undefined;
  const bytes = readFileSync(path);
  const standing = readFileSync(`${path}${signatureSuffix}`, 'utf8');
  const signatures = readSignatureFile(Buffer.from(standing));
  // While keys change, copies of either key must find theirs.
  if (signatures.length !== readSignatureFile(Buffer.from(signature)).length) return undefined;
  if (!(await isSigned(bytes, signatures, publicKeys))) return undefined;
  return { bytes, directory: former.value, signature: standing };
}

/** The words of a directory, without the dates at which they were said. */
function undated({ hosters, departures }: ReadDirectory): string {
  return JSON.stringify({ hosters, departures }, (key, value) =>
    key === 'asOf' ? undefined : value,
  );
}
