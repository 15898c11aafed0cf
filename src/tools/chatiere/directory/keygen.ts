import { writeFileSync } from 'node:fs';
import { done, type Outcome, readWords, refused, unusable } from './outcome';
import { generateKeyPair } from './signing-keys';

/** The line that says how `keygen` is typed. */
export const keygenUsage = 'chatiere directory keygen FILE';

/**
 * Makes a pair of keys: the private one goes into a new file that its owner alone may read, the public one
 * to standard output. A file that is there is never written over.
 */
export async function keygen(words: readonly string[]): Promise<Outcome> {
  const typed = readWords(words, {}, keygenUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const [path = ''] = typed.value.files;
  const { privatePem, publicKey } = await generateKeyPair();
  try {
    writeFileSync(path, privatePem, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return refused(`${path} is there already, and stays. Type the path of a new file.`);
    }
    return unusable(`${path} can't be written. Type a path in a folder that is there.`);
  }
  return done(`${publicKey}\n`);
}
