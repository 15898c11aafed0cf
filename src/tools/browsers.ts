import { installBrowsers } from './browsers/install';
import { buildStep, everyBrowserStep } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/** Builds, then takes every test in both browsers: `npm test` tries in one what does not hang on it. */
export async function main(): Promise<number> {
  installBrowsers();
  return sayTotal(await takeSteps([buildStep, everyBrowserStep]));
}
