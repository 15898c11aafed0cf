import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../root';
import { runTests } from '../vitest-run';
import planted from './planted.json' with { type: 'json' };

/** A fault to be planted: one operator, limit or check of the product. */
type PlantedFault = {
  /** The path of the file, from the top of the repository. */
  file: string;
  /** The text that stands there, once. */
  before: string;
  after: string;
  /** The harm that it would do. */
  why: string;
  /** The unit tests that must catch it. */
  tests: readonly string[];
};

/** The faults: at least one for each room of core and of the adapters. */
export const plantedFaults: readonly PlantedFault[] = planted;

/** The things at the top of the repository that unit tests need. */
const copied = [
  'src',
  'test',
  'assets',
  'docs',
  'CHANGELOG.md',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Plants one fault after another in a copy of the tree, runs the unit tests of its file there, and prints whether they
 * caught it. `words` name files, to try those alone. The result is the exit status: 1 where any was not caught.
 */
export async function tryFaults(words: readonly string[]): Promise<number> {
  const wanted = plantedFaults.filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const copy = mkdtempSync(join(tmpdir(), 'chatiere-faults-'));
  try {
    for (const name of copied) cpSync(inRepository(name), join(copy, name), { recursive: true });
    symlinkSync(inRepository('node_modules'), join(copy, 'node_modules'));
    const tests = [...new Set(wanted.flatMap((fault) => fault.tests))];
    const untouched = await runTests(tests, { folder: copy });
    if (untouched.failed > 0 || untouched.passed === 0) {
      console.error(`The tests fail without a fault:\n${untouched.output}`);
      return 1;
    }
    let caught = 0;
    for (const fault of wanted) {
      const isCaught = await isCaughtIn(copy, fault);
      caught += Number(isCaught);
      console.log(`${isCaught ? 'caught    ' : 'NOT CAUGHT'}  ${fault.file}: ${fault.why}`);
    }
    console.log(`${caught} of ${wanted.length} caught`);
    return caught === wanted.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** True if a test fails by the fault; one that could not even be loaded has caught nothing. */
async function isCaughtIn(copy: string, fault: PlantedFault): Promise<boolean> {
  const path = join(copy, fault.file);
  const sound = readFileSync(path, 'utf8');
  try {
    writeFileSync(
      path,
      sound.replace(fault.before, () => fault.after),
    );
    const { failed, hasReport } = await runTests(fault.tests, { folder: copy });
    return hasReport && failed > 0;
  } finally {
    writeFileSync(path, sound);
  }
}
