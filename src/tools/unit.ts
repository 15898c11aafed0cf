import { buildStep, unitSteps } from './checks/steps';
import { sayTotal, takeBeside, takeSteps } from './checks/take-steps';

/** Builds, then runs the tests that need no browser: some of them read what a build writes. */
export async function main(): Promise<number> {
  return sayTotal(await [...(await takeSteps([buildStep])), ...(await takeBeside(unitSteps))]);
}
