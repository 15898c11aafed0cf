import { buildStep, coveredUnitSteps } from './checks/steps';
import { sayTotal, takeBeside, takeSteps } from './checks/take-steps';

/**
 * Builds, then runs the tests that need no browser: some of them read what a build writes. Says what the
 * tests reached.
 */
export async function main(): Promise<number> {
  return sayTotal(
    await [...(await takeSteps([buildStep])), ...(await takeBeside(coveredUnitSteps))],
  );
}
