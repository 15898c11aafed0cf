import { existsSync, statfsSync } from 'node:fs';
import { inRepository } from '../root';
import { buildWords } from '../run-quietly';

/** One thing that must be right; a step with `report` counts its own tests, any other counts as one. */
export type Step = {
  name: string;
  words: readonly string[];
  /** Variables for its process, beside those of ours. */
  environment?: Readonly<Record<string, string>>;
  /** The path of what vitest tells in JSON. */
  report?: string;
  /** The path of the summary of what the tests reached. */
  coverage?: string;
};

/** The folder that the steps write to. */
export const out = inRepository('out');

const bin = (name: string) => inRepository('node_modules', '.bin', name);

const knip = [bin('knip'), '--no-progress', '--treat-config-hints-as-errors'];

export const lintSteps: readonly Step[] = [
  { name: 'lint', words: [bin('biome'), 'check', '--error-on-warnings'] },
  { name: 'nothing unused', words: knip },
  { name: 'nothing used by tests alone', words: [...knip, '--production'] },
];

export const typesStep: Step = { name: 'types', words: [bin('tsc')] };

export const narrowTypesSteps: readonly Step[] = [
  { name: 'types of core', words: [bin('tsc'), '-p', 'src/core'] },
  { name: 'types of the background', words: [bin('tsc'), '-p', 'src/surfaces/background'] },
];

export const buildStep: Step = { name: 'build', words: buildWords };

export const packageStep: Step = {
  name: 'package for Firefox',
  words: [process.execPath, 'src/tools/run.js', 'lint-package'],
};

const unitWords = [...projects('core', 'adapters', 'mocked'), '--maxWorkers=1'];

/** The tests of what is around the product and of what it draws: the longer half of those without a browser. */
export const surroundingsStep = vitest(
  'surroundings',
  ...projects('surroundings', 'drawn'),
  '--maxWorkers=1',
);

/** The tests of what decides and of what touches the world: the other half. Each half uses one core. */
export const unitStep: Step = vitest('unit', ...unitWords);

/** The two halves, to be taken side by side, with what the tests reached: that takes a quarter longer. */
export const coveredUnitSteps: readonly Step[] = [
  {
    ...vitest('unit', ...unitWords, '--coverage.enabled'),
    coverage: `${out}/coverage/coverage-summary.json`,
  },
  surroundingsStep,
];

/** The tests in browsers; what does not hang on the browser is tried in one. */
export const browsersStep: Step = vitest('browsers', ...projects('browsers'));

/** All tests in browsers, each in both, or in the one that is named alone. */
export function everyBrowserStep(only?: string): Step {
  const step = vitest('every browser', ...projects('browsers'));
  const wanted = { WHOLE: 'yes', ...(only && { ONLY_BROWSER: only }) };
  return { ...step, environment: { ...step.environment, ...wanted } };
}

function projects(...names: readonly string[]): string[] {
  return names.flatMap((name) => ['--project', name]);
}

function vitest(name: string, ...words: readonly string[]): Step {
  const report = `${out}/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=json', `--outputFile.json=${report}`, '--reporter=dot'];
  const environment = inMemory('/dev/shm');
  return { name, words: [bin('vitest'), 'run', ...words, ...reporters], environment, report };
}

/** The variables by which tests write to this folder in memory; none where it has no room for profiles. */
function inMemory(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4 * 2 ** 30 ? { TMPDIR: folder } : {};
}
