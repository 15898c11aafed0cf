import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runQuietly } from '../run-quietly';
import { coverageLines } from './coverage';
import { out, type Step } from './steps';

/** The numbers of right and of wrong things among those that a step counts. */
type Count = { passed: number; failed: number };

/** Takes one step after another, and says of each whether it is right; of a wrong one, what it printed. */
export async function takeSteps(steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await take(step));
  return counts;
}

/** Takes steps side by side. */
export async function takeBeside(steps: readonly Step[]): Promise<Count[]> {
  return (await Promise.all(steps.map((step) => takeSteps([step])))).flat();
}

/** Says how many things are right; returns the exit code. */
export function sayTotal(counts: readonly Count[]): number {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function take({ name, words, environment, report, coverage }: Step): Promise<Count> {
  mkdirSync(out, { recursive: true });
  if (report) rmSync(report, { force: true });
  const started = Date.now();
  const { isGood, output } = await runQuietly(words, environment);
  const counted = report ? readReport(report, isGood) : undefined;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${isGood ? 'right' : 'WRONG'} (${seconds} s)`);
  if (!isGood) console.log(output);
  // What failed tests reached is no figure, and is not written.
  if (coverage && isGood) console.log(coverageLines(coverage).join('\n'));
  return counted ?? { passed: Number(isGood), failed: Number(!isGood) };
}

/** The part of a report of vitest that is counted. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  /** The files of tests, each with its tests; absent in a report of none. */
  testResults?: readonly {
    status: string;
    assertionResults: readonly { status: string }[];
  }[];
};

/**
 * Reads how many tests are right; a run that broke before or beside them has failed once. A file whose hook
 * failed is wrong although none of its tests is: they were not taken.
 */
function readReport(path: string, isGood: boolean): Count {
  try {
    const {
      numPassedTests,
      numFailedTests,
      testResults = [],
    } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const hooks = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
    ).length;
    const failed = numFailedTests + hooks;
    return { passed: numPassedTests, failed: failed + Number(!isGood && failed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
