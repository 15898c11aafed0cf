import { readFileSync } from 'node:fs';
import { signatureSuffix } from '../../../core/signing/signature-file';
import { placeProblem, readDirectory, writeWhole } from './directory-file';
import { done, type Outcome, readWords, refused, unusable } from './outcome';
import { readPrivateKeys, signBytes } from './signing-keys';

/** The line that says how `sign` is typed. */
export const signUsage = 'chatiere directory sign FILE [--key KEY] [--out SIGNATURE]';

/** Signs a directory's file: the signature goes beside it, or where it is said to. */
export async function sign(words: readonly string[]): Promise<Outcome> {
  const options = { key: { type: 'string' }, out: { type: 'string' } } as const;
  const typed = readWords(words, options, signUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const { values, files } = typed.value;
  const [path = ''] = files;
  const out = values.out === undefined ? `${path}${signatureSuffix}` : String(values.out);
  const misplaced = placeProblem(out);
  if (misplaced) return unusable(misplaced);
  const keys = readPrivateKeys(values.key === undefined ? undefined : String(values.key));
  if (!keys.ok) return unusable(keys.reason);
  // A signature stands for a directory: nothing else is worth one.
  const directory = readDirectory(path);
  if (!directory.ok) return unusable(directory.reason);
  const signed = await signBytes(readFileSync(path), keys.value);
  if (!signed.ok) return refused(`${signed.reason}. Nothing was signed.`);
  writeWhole(out, signed.value);
  return done(`Signed: ${out}\n`);
}
