import { buildStep, unitStep } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/** Builds, then runs the tests that need no browser: some of them read what a build writes. */
export async function main(): Promise<number> {
  return sayTotal(await takeSteps([buildStep, unitStep]));
}
