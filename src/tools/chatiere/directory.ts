import { check, checkUsage } from './directory/check';
import { crawl, crawlUsage } from './directory/crawl';
import { diff, diffUsage } from './directory/diff';
import { keygen, keygenUsage } from './directory/keygen';
import { merge, mergeUsage } from './directory/merge';
import type { Outcome } from './directory/outcome';
import { serve, serveUsage } from './directory/serve';
import { sign, signUsage } from './directory/sign';
import { verify, verifyUsage } from './directory/verify';

type Verb = (words: readonly string[]) => Outcome | Promise<Outcome>;

const verbs = new Map<string, Verb>([
  ['crawl', crawl],
  ['check', check],
  ['diff', diff],
  ['merge', merge],
  ['keygen', keygen],
  ['sign', sign],
  ['verify', verify],
  ['serve', serve],
]);

/** The lines that say how the verbs of a directory's file are typed. */
export const directoryUsage = [
  crawlUsage,
  checkUsage,
  diffUsage,
  mergeUsage,
  keygenUsage,
  signUsage,
  verifyUsage,
  serveUsage,
].join('\n');

/**
 * Runs a verb of a directory's file. The exit status is 0 if it is done, 1 if the answer is no, and
 * 2 if it can't be done as typed.
 */
export async function directory([name = '', ...words]: readonly string[]): Promise<number> {
  const verb = verbs.get(name);
  if (!verb) {
    console.error(`Type chatiere directory ${[...verbs.keys()].join(' | ')}.`);
    return 2;
  }
  return tell(() => verb(words));
}

/** Runs a verb, and says what it came to. Gives its exit status. */
export async function tell(verb: () => Outcome | Promise<Outcome>): Promise<number> {
  try {
    const { status, said, wrong } = await verb();
    process.stdout.write(said);
    if (wrong) console.error(wrong);
    return status;
  } catch (error) {
    // A full disk, say. What was written before stands.
    console.error(`It stopped: ${(error as Error).message.split('\n')[0]}`);
    return 2;
  }
}
