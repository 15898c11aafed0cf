import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../../core/result';

/** The outcome of a verb: what it says on standard output, what is wrong on standard error. */
export type Outcome = { status: 0 | 1 | 2; said: string; wrong: string };

/** The outcome of a verb that worked. */
export function done(said: string): Outcome {
  return { status: 0, said, wrong: '' };
}

/** The outcome of a verb that worked and whose answer is no. */
export function refused(wrong: string, said = ''): Outcome {
  return { status: 1, said, wrong };
}

/** The outcome of a verb that could not be done as it was typed. */
export function unusable(wrong: string): Outcome {
  return { status: 2, said: '', wrong };
}

type Kinds = Record<string, { type: 'string' | 'boolean' }>;
type Values = Partial<Record<string, string | boolean>>;

/** Reads the words that were typed behind a verb; a failure ends with how to type it. */
export function readWords(
  words: readonly string[],
  options: Kinds,
  usage: string,
  [least, most]: readonly [number, number],
): Result<{ values: Values; files: readonly string[] }> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const isCountRight = positionals.length >= least && positionals.length <= most;
    if (isCountRight) return success({ values, files: positionals });
    return failure(`Type: ${usage}`);
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split('\n');
    return failure(`${sentence.slice(0, 200)} Type: ${usage}`);
  }
}
