import { narrowTypesSteps, typesStep } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/** Checks the types of everything, then those of what may know less than a page does. */
export async function main(): Promise<number> {
  return sayTotal(await takeSteps([typesStep, ...narrowTypesSteps]));
}
