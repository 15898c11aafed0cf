import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../root';

/** The outcome of some tests. */
type TestRun = {
  passed: number;
  failed: number;
  /** The names of those that failed. */
  failures: readonly string[];
  /** False where the run broke down before it could tell anything. */
  hasReport: boolean;
  /** All that vitest printed. */
  output: string;
};

type Options = {
  /** The folder that holds the tree; absent for the repository. */
  folder?: string;
  environment?: Readonly<Record<string, string>>;
};

/** The part of vitest's report in JSON that is read here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly {
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
};

/** Runs the tests of these files, by vitest; a run that broke down has failed once. */
export async function runTests(
  files: readonly string[],
  { folder = inRepository(), environment = {} }: Options = {},
): Promise<TestRun> {
  const work = mkdtempSync(join(tmpdir(), 'chatiere-tests-'));
  const report = join(work, 'report.json');
  const words = [
    inRepository('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...files,
    '--root',
    folder,
    '--maxWorkers=1',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const output = await say(words, folder, environment);
    return { ...readReport(report), output };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function say(
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, [...words], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    }
    child.on('error', (error) => resolve(String(error)));
    child.on('close', () => resolve(output));
  });
}

function readReport(path: string): Omit<TestRun, 'output'> {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const all = read.testResults.flatMap((file) => file.assertionResults);
    const failures = all.filter(({ status }) => status === 'failed').map((each) => each.fullName);
    return { passed: read.numPassedTests, failed: read.numFailedTests, failures, hasReport: true };
  } catch {
    const failures = ['the tests themselves: no report was written'];
    return { passed: 0, failed: 1, failures, hasReport: false };
  }
}
