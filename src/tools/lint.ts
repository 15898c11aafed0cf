import { lintSteps } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/** Checks the style of the code, and that nothing in it is unused. */
export async function main(): Promise<number> {
  return sayTotal(await takeSteps(lintSteps));
}
