import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../../core/result';

/** An extension that a person names on the command line: its name in the table, its folder. */
export type NamedExtension = { name: string; folder: string };

/** The wishes of a person who measures side by side. */
export type Wish = { extensions: NamedExtension[]; rounds: number };

const usage = 'npm run bench -- side-by-side [--ext NAME=FOLDER …] [--runs 15]';

/** Reads the words behind the bench's name; `taken` are the names that its own subjects have. */
export function readWish(words: readonly string[], taken: readonly string[]): Result<Wish> {
  const options = {
    ext: { type: 'string', multiple: true },
    runs: { type: 'string' },
  } as const;
  try {
    const { ext = [], runs = '15' } = parseArgs({ args: [...words], options }).values;
    const rounds = Number(runs);
    if (!Number.isInteger(rounds) || rounds < 1) return failure(`--runs ${runs}: not a count`);
    return readExtensions(ext, taken, rounds);
  } catch {
    return failure(usage);
  }
}

function readExtensions(
  pairs: readonly string[],
  taken: readonly string[],
  rounds: number,
): Result<Wish> {
  const names = new Set(taken);
  const extensions: NamedExtension[] = [];
  for (const pair of pairs) {
    const [, name = '', folder = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!folder) return failure(usage);
    if (names.has(name)) return failure(`--ext ${pair}: there is a ${name} already`);
    names.add(name);
    extensions.push({ name, folder });
  }
  return success({ extensions, rounds });
}
