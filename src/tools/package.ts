import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasChanges } from './package/files';
import { type Packages, packAll } from './package/packages';
import { prove } from './package/prove';
import { hashOf } from './package/zip';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';

const usage = 'npm run package -- [--out FOLDER] [--prove]';

/**
 * Builds both variants and packs them and the sources, into out/package or the folder that the words name, with a
 * file of their hashes beside them. With `--prove` it makes them again elsewhere and compares.
 */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (!wish) {
    console.error(usage);
    return 2;
  }
  const { isGood, output } = await runQuietly(buildWords);
  if (!isGood) {
    console.error(output);
    return 1;
  }
  const packages = packAll(inRepository(), inRepository('dist'));
  writePackages(packages, wish.out);
  if (hasChanges(inRepository())) console.error('These hold changes that are not committed.');
  return wish.isProved ? prove(packages) : 0;
}

/** Reads the words of the command line; undefined if they are not as `usage` says. */
function readWish(words: readonly string[]): { out: string; isProved: boolean } | undefined {
  const options = {
    out: { type: 'string', default: inRepository('out/package') },
    prove: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    return { out: resolve(values.out), isProved: values.prove };
  } catch {
    return undefined;
  }
}

function writePackages(packages: Packages, out: string): void {
  mkdirSync(out, { recursive: true });
  const sums = [...packages].map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`);
  for (const [name, bytes] of packages) {
    rmSync(join(out, name), { force: true });
    writeFileSync(join(out, name), bytes);
    console.log(`${hashOf(bytes)}  ${join(out, name)} (${(bytes.length / 1e6).toFixed(2)} MB)`);
  }
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
}
