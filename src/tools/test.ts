import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers } from './browsers/install';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';

/** One step of `npm test`; a step with `report` counts its own tests, any other counts as one. */
type Step = { name: string; words: readonly string[]; report?: string };

const bin = (name: string) => inRepository('node_modules', '.bin', name);
const out = inRepository('out');

function vitest(name: string, ...words: string[]): Step {
  const report = `${out}/${name}.json`;
  const reporters = ['--reporter=json', `--outputFile.json=${report}`, '--reporter=dot'];
  return { name, words: [bin('vitest'), 'run', ...words, ...reporters], report };
}

/** The steps that take their turn beside the build: each uses one core. */
const readings: readonly Step[] = [
  { name: 'lint', words: [bin('biome'), 'check', '--error-on-warnings'] },
  { name: 'types', words: [bin('tsc')] },
];
const buildings: readonly Step[] = [
  { name: 'build', words: buildWords },
  {
    name: 'package for Firefox',
    words: [
      bin('web-ext'),
      'lint',
      '--source-dir=dist/firefox',
      '--no-config-discovery',
      '--warnings-as-errors',
    ],
  },
  { name: 'types of core', words: [bin('tsc'), '-p', 'src/core'] },
  { name: 'types of the background', words: [bin('tsc'), '-p', 'src/surfaces/background'] },
];
const tests: readonly Step[] = [
  vitest('unit', '--project', '!browsers'),
  vitest('browsers', '--project', 'browsers'),
];

/** Checks everything that must be right, quietly; the last line counts. */
export async function main(): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  installBrowsers();
  const counts = (await Promise.all([readings, buildings].map(takeAll))).flat();
  counts.push(...(await takeAll(tests)));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

type Count = { passed: number; failed: number };

async function takeAll(steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await take(step));
  return counts;
}

async function take({ name, words, report }: Step): Promise<Count> {
  const started = Date.now();
  const { isGood, output } = await runQuietly(words);
  const counted = report ? readReport(report, isGood) : undefined;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${isGood ? 'right' : 'WRONG'} (${seconds} s)`);
  if (!isGood) console.log(output);
  return counted ?? { passed: Number(isGood), failed: Number(!isGood) };
}

/**
 * The count of a step's report. A run that broke before or beside its tests has failed once,
 * whatever they say.
 */
function readReport(path: string, isGood: boolean): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const broken = !isGood && numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + Number(broken) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
